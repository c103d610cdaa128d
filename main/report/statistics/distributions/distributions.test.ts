import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBelow, betaQuantile } from "./beta.ts";
import { chiSquareAbove } from "./chi-square.ts";
import { fAbove } from "./f.ts";
import { normalAbove, normalBelow, normalCritical, normalQuantile } from "./normal.ts";
import { studentTAbove, studentTCritical, twoSidedT } from "./student-t.ts";

/** Expected numbers: SciPy 1.17. */
const near = (actual: number, expected: number): void => {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-11);
};

describe("tails keep their digits", () => {
  it.each([
    [-10, 7.61985302416053e-24],
    [-30, 4.90671392714819e-198],
  ])("normal below %d", (z, share) => {
    near(normalBelow(z), share);
    near(normalAbove(-z), share);
  });
  it.each([
    [1e-300, -37.0470962993612],
    [1e-58, -16.115050661546572],
    [1e-15, -7.941345326170998],
    [1e-6, -4.753424308822899],
    [0.3, -0.5244005127080409],
  ])("normal quantile of %d", (share, z) => near(normalQuantile(share), z));
  it.each([
    [40, 5, 9.205981085886477e-8],
    [8, 2.5, 0.0038283220655217234],
    [5, 1000, 3.3836281823243174e-7],
    [30, 200, 2.8620806044139265e-76],
  ])("t above %d with %d degrees", (t, degrees, share) => near(studentTAbove(t, degrees), share));
  it.each([
    [0.05, 1, 12.706204736174694],
    [0.01, 1.7, 13.453612659922465],
    [0.05, 5.62314416587923, 2.487218360661733],
  ])("critical t at %d with %d degrees", (alpha, degrees, t) => near(studentTCritical(alpha, degrees), t));
  it.each([
    [10.1667509865425, 2, 0.006198949149756425],
    [100, 5, 5.285148360943219e-20],
    [3, 9, 0.9642949726850891],
    [50, 40, 0.1335748340856504],
    [200, 7, 1.147781224014262e-39],
  ])("chi-square above %d with %d degrees", (value, degrees, share) =>
    near(chiSquareAbove(value, degrees), share),
  );
  it.each([
    [21.0667, 7, 42, 7.45492677089574e-12],
    [500, 2, 13, 5.060231609124748e-13],
  ])("F above %d with %d and %d degrees", (value, one, other, share) =>
    near(fAbove(value, one, other), share),
  );
});

it("ends are what they are by definition", () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(chiSquareAbove(0, 3)).toBe(1);
  expect(fAbove(0, 3, 4)).toBe(1);
  near(normalCritical(0.05), 1.959963984540054);
});

it("quantiles undo shares", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 0.5, noNaN: true }),
      fc.integer({ min: 1, max: 400 }),
      (p, n) => {
        near(normalBelow(normalQuantile(p)), p);
        near(twoSidedT(studentTCritical(p, n), n), p);
        near(betaBelow(betaQuantile(p, n, 2), n, 2), p);
      },
    ),
    { seed: 5 },
  );
});
