import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { dot, total } from "../vector.ts";
import { placeboInSpace } from "./placebo-in-space.ts";
import { simplexLeastSquares } from "./simplex-least-squares.ts";
import { syntheticControl } from "./synthetic-control.ts";

const donors = [
  { name: "low", before: [1, 2, 1, 3], during: [2, 2] },
  { name: "high", before: [5, 4, 6, 5], during: [6, 5] },
  { name: "other", before: [9, 1, 4, 2], during: [1, 9] },
];
/** A quarter of low and three quarters of high, and 2 more during. */
const treated = { name: "own", before: [4, 3.5, 4.75, 4.5], during: [7, 6.25] };

it("finds a mixture that was made, and what came on top", () => {
  const control = valueOf(syntheticControl({ treated, donors, demeaned: false }));
  expect(control.weights).toEqual([
    { name: "high", weight: expect.closeTo(0.75, 6) },
    { name: "low", weight: expect.closeTo(0.25, 6) },
  ]);
  expect(control.meanGap).toBeCloseTo(2, 5);
  expect(control.imbalance).toBeLessThan(1e-4);
});

it("does not mind a donor's size where means are taken out", () => {
  const bigger = {
    ...treated,
    before: treated.before.map((v) => v + 50),
    during: treated.during.map((v) => v + 50),
  };
  const plain = valueOf(syntheticControl({ treated, donors, demeaned: true }));
  const shifted = valueOf(syntheticControl({ treated: bigger, donors, demeaned: true }));
  expect(shifted.meanGap).toBeCloseTo(plain.meanGap, 6);
});

it("weighs by the conditions of an optimum, whatever the columns", () => {
  const list = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 9 }), list, (lists, wanted) => {
      const columns = lists.map((values) => Float64Array.from(values));
      const target = Float64Array.from(wanted);
      const weights = simplexLeastSquares(columns, target);
      expect(total(weights)).toBeCloseTo(1, 9);
      expect(weights.every((weight) => weight >= 0)).toBe(true);
      const misses = target.map(
        (value, at) => value - columns.reduce((sum, c, i) => sum + (weights[i] ?? 0) * (c[at] ?? 0), 0),
      );
      // Moving weight to any column brings the mixture no nearer.
      const gains = columns.map((column) => dot(column, misses));
      const own = gains.reduce((sum, gain, index) => sum + gain * (weights[index] ?? 0), 0);
      for (const gain of gains) expect(gain).toBeLessThanOrEqual(own + 1e-3);
    }),
  );
});

it("ranks the treated site's gap among placebos", () => {
  const noisy = [
    ...donors,
    { name: "more", before: [2, 7, 3, 4], during: [3, 4] },
    { name: "last", before: [6, 3, 5, 1], during: [5, 3] },
  ];
  const own = { name: "own", before: [4.1, 3.3, 4.8, 4.5], during: [60, 60] };
  const placebo = valueOf(placeboInSpace({ treated: own, donors: noisy, demeaned: false }));
  expect(placebo.ratios).toHaveLength(6);
  expect(placebo.pValue).toBeCloseTo(1 / 6, 12);
});

it("refuses no donors, unequal series, few periods and what is no number", () => {
  const refusal = (other: Partial<Parameters<typeof syntheticControl>[0]>): string =>
    codeOf(syntheticControl({ treated, donors, demeaned: false, ...other }));
  expect(refusal({ donors: [] })).toBe("no-donors");
  expect(refusal({ donors: [{ name: "short", before: [1, 2], during: [1, 2] }] })).toBe("different-periods");
  expect(refusal({ treated: { name: "own", before: [1], during: [2] } })).toBe("too-few-periods");
  expect(refusal({ donors: [{ name: "x", before: [1, 2, 3, Number.NaN], during: [1, 2] }] })).toBe(
    "not-finite",
  );
});
