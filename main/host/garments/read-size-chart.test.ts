import fc from "fast-check";
import { expect, test } from "vitest";
import { chartSentence, readSizeChart } from "./read-size-chart.ts";

const HEAD = "size,measure,basis,minCm,maxCm";
const chart = (...rows: string[]) => [HEAD, ...rows].join("\n");
const faultOf = (csv: string) => readSizeChart(csv).fault;

test("reads what shops paste", () => {
  expect(readSizeChart(chart("S,chest,body,86,90", "M,chest,body,90,94.5"))).toEqual({
    rows: [
      { size: "S", measure: "chest", basis: "body", minCm: 86, maxCm: 90 },
      { size: "M", measure: "chest", basis: "body", minCm: 90, maxCm: 94.5 },
    ],
    fault: null,
  });
  const german = '\uFEFFmaxCm;minCm;basis;measure;size\r\n90,5;86;Garment;Waist;"38"\r\n\r\n';
  expect(readSizeChart(german).rows).toEqual([
    { size: "38", measure: "waist", basis: "garment", minCm: 86, maxCm: 90.5 },
  ]);
  expect(faultOf(chart("L,hip,body,100,104", "M,hip,body,96,100", "S,hip,body,92,96"))).toBeNull();
});

test.each([
  ["", "empty", null],
  [HEAD, "empty", null],
  ["M,chest,body,90,94\nL,chest,body,94,98", "no-head", 1],
  [chart("M,chest,body,90"), "columns", 2],
  [chart("M,bust,body,90,94"), "measure", 2],
  [chart("M,chest,shirt,90,94"), "basis", 2],
  [chart("M,chest,body,ninety,94"), "number", 2],
  [chart("M,chest,body,0,94"), "number", 2],
  [chart("S,chest,body,86,90", "", "M,chest,body,98,94"), "min-above-max", 4],
  [chart("M,chest,body,840,880"), "not-centimetres", 2],
  [chart("M,chest,body,90,94", "L,chest,body,36,38"), "not-centimetres", 3],
  [chart("M,length,garment,65,640"), "not-centimetres", 2],
  [chart("M,chest,body,90,94", "M,chest,body,92,96"), "twice", 3],
  [chart("S,chest,body,86,90", "M,chest,body,90,94", "L,chest,body,80,84"), "shrinks", 4],
  [
    chart(...Array.from({ length: 401 }, (_, at) => `S${at},chest,body,${at + 1},${at + 2}`)),
    "too-long",
    401,
  ],
])("refuses %j", (csv, code, line) => {
  expect(faultOf(csv)).toMatchObject({ code, line });
});

test("names the row in one sentence", () => {
  const fault = faultOf(chart("M,chest,body,98,94"));
  expect(fault && chartSentence(fault)).toBe(
    "Row 2 of the size chart (M,chest,body,98,94) has a minimum above its maximum.",
  );
});

test("never throws, and never gives rows beside a fault", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const csv of [text, `${HEAD}\n${text}`]) {
        const { rows, fault } = readSizeChart(csv);
        expect(fault === null ? rows.length > 0 : rows.length === 0).toBe(true);
      }
    }),
  );
});
