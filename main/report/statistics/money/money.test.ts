import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCritical } from "../distributions/normal.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { covers } from "../interval.ts";
import { fieller } from "./fieller.ts";
import { returnOnCost } from "./return-on-cost.ts";

const size = fc.double({ min: -50, max: 50, noNaN: true });
const above = fc.double({ min: 0.1, max: 50, noNaN: true });

const units = { estimate: 120, standardError: 30, degreesOfFreedom: 10 };

describe("what an effect is worth", () => {
  it("says one thing in units, margin, net and share of the cost", () => {
    fc.assert(
      fc.property(size, above, above, above, (estimate, standardError, cost, marginPerUnit) => {
        const money = valueOf(
          returnOnCost({ units: { estimate, standardError, degreesOfFreedom: 7 }, cost, marginPerUnit }),
        );
        for (const amount of [money.units, money.margin, money.net]) {
          expect(covers(amount.interval, amount.estimate)).toBe(true);
        }
        const { breakEvenUnits } = money;
        const beyond = Math.abs(estimate - breakEvenUnits) > 1e-9;
        if (beyond) expect((money.roi?.estimate ?? 0) > 0).toBe(estimate > breakEvenUnits);
        if (beyond) expect(money.probabilityOfProfit > 0.5).toBe(estimate > breakEvenUnits);
      }),
      { seed: 16 },
    );
  });
  it("gives a unit a cost with two ends only where the effect is surely above 0", () => {
    fc.assert(
      fc.property(size, above, above, (estimate, standardError, cost) => {
        const { units, costPerIncrement: found } = valueOf(
          returnOnCost({ units: { estimate, standardError, degreesOfFreedom: 7 }, cost, marginPerUnit: 2 }),
        );
        if (found.kind === "bounded") {
          expect(units.interval.lower).toBeGreaterThan(0);
          expect(covers(found.interval, found.estimate)).toBe(true);
          expect(Number.isFinite(found.interval.upper)).toBe(true);
        } else if (found.kind === "unbounded") {
          expect(covers(units.interval, 0)).toBe(true);
          expect(found.estimate === null || found.estimate > found.atLeast).toBe(true);
        } else expect(units.interval.upper).toBeLessThanOrEqual(0);
      }),
      { seed: 17 },
    );
  });
  it("has no share of a cost of nothing", () => {
    const money = valueOf(returnOnCost({ units, cost: 0, marginPerUnit: 2 }));
    expect(money.roi).toBeNull();
    expect(money.breakEvenUnits).toBe(0);
  });
  it.each([
    [{ units: { ...units, standardError: 0 } }, "no-variation"],
    [{ units: { ...units, degreesOfFreedom: 0 } }, "no-variation"],
    [{ units: { ...units, estimate: Number.NaN } }, "not-finite"],
    [{ cost: -1 }, "negative-cost"],
    [{ marginPerUnit: 0 }, "margin-not-positive"],
    [{ marginPerUnit: Infinity }, "not-finite"],
  ])("refuses %j: %s", (wrong, expected) =>
    expect(codeOf(returnOnCost({ units, cost: 100, marginPerUnit: 2, ...wrong }))).toBe(expected),
  );
});

describe("a ratio of two estimates", () => {
  const measured = fc.record({ estimate: size, standardError: above });
  it("holds its own value, and its ends are as far off as the level allows", () => {
    fc.assert(
      fc.property(
        measured,
        measured,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (a, b, correlation) => {
          const found = valueOf(fieller({ numerator: a, denominator: b, correlation }));
          const farness = (ratio: number): number =>
            Math.abs(a.estimate - ratio * b.estimate) /
            Math.sqrt(
              a.standardError ** 2 -
                2 * ratio * correlation * a.standardError * b.standardError +
                (ratio * b.standardError) ** 2,
            );
          if (found.kind === "whole-line") {
            for (const ratio of [-100, -1, 0, 0.5, 3, 1e6]) {
              expect(farness(ratio)).toBeLessThanOrEqual(normalCritical(0.05) + 1e-6);
            }
            return;
          }
          const ends = found.kind === "bounded" ? found.interval : found.gap;
          expect(covers(ends, found.ratio)).toBe(found.kind === "bounded");
          for (const end of [ends.lower, ends.upper])
            expect(farness(end)).toBeCloseTo(normalCritical(0.05), 4);
        },
      ),
      { seed: 18 },
    );
  });
  it("has an end without end where the denominator is just as far from 0 as asked", () => {
    const denominator = { estimate: 1, standardError: 1 / normalCritical(0.05) };
    const set = valueOf(fieller({ numerator: { estimate: 5, standardError: 1 }, denominator }));
    if (set.kind === "bounded") expect(set.interval.upper).toBeGreaterThan(1e10);
    if (set.kind === "outside") expect(set.gap.lower).toBeLessThan(-1e10);
    expect(set.kind).not.toBe("whole-line");
  });
  it("is refused without two spreads, a correlation and numbers", () => {
    const [numerator, denominator] = [
      { estimate: 1, standardError: 1 },
      { estimate: 2, standardError: 1 },
    ];
    expect(codeOf(fieller({ numerator, denominator: { estimate: 1, standardError: 0 } }))).toBe(
      "no-variation",
    );
    expect(codeOf(fieller({ numerator, denominator, correlation: 1.1 }))).toBe("not-a-correlation");
    expect(codeOf(fieller({ numerator: { estimate: Infinity, standardError: 1 }, denominator }))).toBe(
      "not-finite",
    );
  });
});
