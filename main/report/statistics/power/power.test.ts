import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentTBelow } from "../distributions/student-t.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { designEffect } from "./design-effect.ts";
import { noncentralTAbove, noncentralTBelow } from "./noncentral-t.ts";
import { smallestDetectable } from "./smallest-detectable.ts";
import { smallestParallelP } from "./smallest-parallel-p.ts";
import { tTestPower } from "./t-test-power.ts";
import { visitorsNeeded } from "./visitors-needed.ts";

const near = (actual: number, expected: number, most = 1e-10): void => {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(most);
};

describe("the noncentral t", () => {
  // Integrated by mpmath with 30 digits.
  it.each([
    [2.2, 6, 1, 0.8270981162513096],
    [-2.2, 6, 3, 3.6259031005508654e-6],
    [4.3, 2, 5.6, 0.20559313366969467],
    [12.7, 1, 16, 0.20913226139033844],
    [-2, 8, 10, 5.053266035809541e-29],
    [50, 3, 30, 0.7816377938511359],
    [1, 1000, 2, 0.1586552388196265],
    [0, 5, -3, 0.9986501019683699],
    [3, 2.5, 0, 0.9637119522254841],
  ])("below %d with %d degrees and a noncentrality of %d", (value, degrees, noncentrality, share) => {
    near(noncentralTBelow(value, degrees, noncentrality), share);
    near(noncentralTAbove(-value, degrees, -noncentrality), share);
  });
  it("is Student's without an effect", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (t, degrees) => near(noncentralTBelow(t, degrees, 0), studentTBelow(t, degrees)),
      ),
      { seed: 19 },
    );
  });
});

describe("a planned t test", () => {
  const design = fc.record({
    kind: fc.constantFrom("two-groups" as const, "paired" as const),
    perGroup: fc.integer({ min: 2, max: 40 }),
    deviation: fc.double({ min: 0.01, max: 3, noNaN: true }),
  });
  it("finds the smallest detectable effect with the power asked for", () => {
    fc.assert(
      fc.property(design, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (plan, power) => {
        const effect = valueOf(smallestDetectable({ ...plan, power }));
        near(valueOf(tTestPower({ ...plan, effect })), power, 1e-9);
        near(valueOf(tTestPower({ ...plan, effect: -effect })), power, 1e-9);
      }),
      { seed: 20, numRuns: 60 },
    );
  });
  it("finds nothing more often than alpha where there is nothing", () => {
    fc.assert(
      fc.property(design, (plan) => near(valueOf(tTestPower({ ...plan, effect: 0 })), 0.05, 1e-9)),
      { seed: 21, numRuns: 40 },
    );
  });
  it.each([
    [{ perGroup: 1 }, "too-few-sites"],
    [{ perGroup: 2.5 }, "too-few-sites"],
    [{ deviation: 0 }, "no-spread"],
    [{ deviation: Infinity }, "no-spread"],
    [{ alpha: 1 }, "alpha-out-of-range"],
    [{ power: 0.05 }, "power-out-of-range"],
    [{ power: 1 }, "power-out-of-range"],
  ])("is refused with %j: %s", (wrong, expected) =>
    expect(codeOf(smallestDetectable({ kind: "paired", perGroup: 4, deviation: 1, ...wrong }))).toBe(
      expected,
    ),
  );
});

describe("visitors needed", () => {
  it("are as many as R's power.prop.test(strict = TRUE) says", () =>
    near(valueOf(visitorsNeeded({ rates: [0.04, 0.05] })), 6744.91664248185, 1e-7));
  it("do not depend on the order", () =>
    expect(valueOf(visitorsNeeded({ rates: [0.2, 0.1] }))).toBeCloseTo(
      valueOf(visitorsNeeded({ rates: [0.1, 0.2] })),
      6,
    ));
  it.each([
    [{ rates: [0, 0.1] as const }, "rate-out-of-range"],
    [{ rates: [0.1, 0.1] as const }, "same-rates"],
    [{ rates: [0.1, 0.2] as const, power: 1 }, "power-out-of-range"],
    [{ rates: [0.1, 0.2] as const, alpha: 0 }, "alpha-out-of-range"],
  ])("%j are refused: %s", (wrong, expected) => expect(codeOf(visitorsNeeded(wrong))).toBe(expected));
  it("are more where those of a site resemble each other", () => {
    expect(valueOf(designEffect({ perCluster: 7, correlation: 0.3 }))).toBeCloseTo(2.8, 12);
    expect(codeOf(designEffect({ perCluster: 0, correlation: 0.3 }))).toBe("too-few-values");
    expect(codeOf(designEffect({ perCluster: 7, correlation: -0.1 }))).toBe("not-a-correlation");
  });
});

describe("the smallest p of a parallel design", () => {
  it.each([
    [1, 1, 1],
    [3, 3, 0.1],
    [4, 4, 2 / 70],
    [2, 4, 1 / 15],
    [4, 2, 1 / 15],
    [10, 10, 2 / 184_756],
  ])("%d against %d is %d", (treated, control, p) =>
    expect(valueOf(smallestParallelP(treated, control))).toBe(p),
  );
  it.each([
    [0, 3, "too-few-sites"],
    [-1, 3, "not-a-count"],
    [1.5, 3, "not-a-count"],
  ])("%d against %d is refused: %s", (treated, control, expected) =>
    expect(codeOf(smallestParallelP(treated, control))).toBe(expected),
  );
});
