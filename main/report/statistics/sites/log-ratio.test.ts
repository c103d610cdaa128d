import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { logRatios, type SoldUnits } from "./log-ratio.ts";
import { tripleDifferences } from "./triple-difference.ts";

const sold = (site: string, period: string, advertised: number, reference: number): readonly SoldUnits[] => [
  { site, period, role: "advertised", units: advertised },
  { site, period, role: "reference", units: reference },
];
const rows = [
  ...sold("a", "w0", 10, 20),
  ...sold("a", "w1", 30, 20),
  ...sold("b", "w0", 8, 8),
  ...sold("b", "w1", 4, 8),
];

it("sums units of a role by site and period before it takes the ratio", () => {
  const { ratios } = valueOf(
    logRatios([...rows, { site: "a", period: "w0", role: "advertised", units: 10 }]),
  );
  expect(ratios[0]).toEqual({
    site: "a",
    period: "w0",
    advertisedUnits: 20,
    referenceUnits: 20,
    logRatio: 0,
  });
  expect(ratios).toHaveLength(4);
});

it("never makes minus infinity of nothing sold: refused with the place, or left out and listed", () => {
  const withEmpty = [...rows, ...sold("c", "w0", 0, 5), ...sold("c", "w1", 3, 0)];
  expect(logRatios(withEmpty)).toMatchObject({
    code: "no-units",
    message: expect.stringContaining("c in w0, c in w1"),
  });
  const { ratios, without } = valueOf(logRatios(withEmpty, { zeros: "leave-out" }));
  expect(ratios).toHaveLength(4);
  expect(without).toEqual([
    { site: "c", period: "w0", advertisedUnits: 0, referenceUnits: 5 },
    { site: "c", period: "w1", advertisedUnits: 3, referenceUnits: 0 },
  ]);
  expect(codeOf(logRatios(sold("c", "w0", 0, 0), { zeros: "leave-out" }))).toBe("no-units");
});

it("refuses negative units, units that are no number and no sales at all", () => {
  expect(logRatios([...rows, { site: "a", period: "w0", role: "reference", units: -1 }])).toMatchObject({
    code: "negative-units",
    message: expect.stringContaining("a in w0"),
  });
  expect(codeOf(logRatios([{ site: "a", period: "w0", role: "reference", units: Number.NaN }]))).toBe(
    "not-finite",
  );
  expect(codeOf(logRatios([]))).toBe("no-rows");
});

it("tells each site's triple difference in one number", () => {
  const { ratios } = valueOf(logRatios(rows));
  const changes = valueOf(tripleDifferences(ratios, { before: new Set(["w0"]), during: new Set(["w1"]) }));
  expect(changes.map(({ site, change }) => [site, Math.exp(change)])).toEqual([
    ["a", expect.closeTo(3, 12)],
    ["b", expect.closeTo(0.5, 12)],
  ]);
});

it("refuses a site without a week before or during", () => {
  const { ratios } = valueOf(logRatios([...rows, ...sold("c", "w0", 1, 1)]));
  expect(tripleDifferences(ratios, { before: new Set(["w0"]), during: new Set(["w1"]) })).toMatchObject({
    code: "empty-period",
    message: "c has no sales during the campaign.",
  });
});
