import { describe, expect, it } from "vitest";
import { csvField, csvText, engagementCsv, engagementFileName } from "./csv.ts";
import { engagementReport } from "./engagement.ts";
import { noCounts } from "./engagement-counts.ts";

describe("csvField", () => {
  it.each<[string | number, string]>([
    ["plain", "plain"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-2", "'-2"],
    ["@sum(a)", "'@sum(a)"],
    ["\tx", "'\tx"],
    ['=cmd|"/c calc"', `"'=cmd|""/c calc"""`],
    [-2.5, "-2.5"],
    ["<5", "<5"],
  ])("writes %j as %j", (value, text) => {
    expect(csvField(value)).toBe(text);
  });
});

it("ends every row with CRLF", () => {
  expect(
    csvText([
      ["a", 1],
      ["b", 2],
    ]),
  ).toBe("a,1\r\nb,2\r\n");
});

describe("engagementCsv", () => {
  const counts = noCounts();
  Object.assign(counts, { visits: 20, interacts: 20, tryOns: 10, asked: 3, upMinutes: 600 });
  counts.days.set("2026-03-01", { visits: 20, tryOns: 10, upMinutes: 600 });
  Object.assign(counts.hours[10] ?? {}, { visits: 20, tryOns: 10, requests: 3, upMinutes: 60 });
  const head = {
    fromDay: "2026-03-01",
    toDay: "2026-03-02",
    timeZone: "UTC",
    siteId: "shop",
    screenId: null,
  };
  const report = engagementReport({ ...head, simulated: true }, counts);
  const lines = engagementCsv(report).split("\r\n");

  it("has the same number of fields in every row and says what the report says", () => {
    expect(lines.pop()).toBe("");
    expect(new Set(lines.map((line) => line.split(",").length))).toEqual(new Set([6]));
    expect(lines).toContain("funnel,try-on,of the step before,10,20,0.5000");
    expect(lines).toContain("funnel,view,of the step before,not measured,not measured,");
    expect(lines).toContain("requests,,asked,<5,,");
    expect(lines).toContain("day,2026-03-01,visits,20,,");
  });

  it("says that it is simulated, in the file and in its name", () => {
    expect(lines.find((line) => line.startsWith("report,,simulated"))).toContain("yes");
    expect(engagementFileName(report, "csv")).toBe("engagement-shop-2026-03-01-2026-03-02-simulated.csv");
  });
});
