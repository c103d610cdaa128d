import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { contrastRandomisation } from "./contrast-randomisation.ts";
import { randomisationTest } from "./randomisation-test.ts";

/** All ways to treat half of six sites, the first three being drawn. */
const halves = Array.from({ length: 64 }, (_, code) =>
  Array.from({ length: 6 }, (__, site) => (code >> site) & 1),
)
  .filter((plan) => plan.reduce((sum, treated) => sum + treated, 0) === 3)
  .toSorted((a, b) => b.join("").localeCompare(a.join("")));
const drawn = halves[0] ?? [];

it("counts plans: three against three sites have twenty, and no p below a tenth", () => {
  const test = valueOf(randomisationTest({ outcome: [7, 8, 9, 1, 2, 3], effects: [], plans: halves }));
  expect(test.estimate).toBeCloseTo(6, 12);
  expect(test).toMatchObject({ assignments: 20, pValue: 0.1, smallestPossibleP: 0.1 });
  expect(test.interval).toMatchObject({ lower: -Infinity, upper: Infinity, level: 0.95 });
});

it("counts ties as extreme", () => {
  const test = valueOf(randomisationTest({ outcome: [1, 1, 1, 1, 1, 2], effects: [], plans: halves }));
  expect(test.pValue).toBe(1);
});

it("keeps p and interval of one mind, whatever the data", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(0.8, 0.6, 0.5),
      (outcome, level) => {
        const test = valueOf(randomisationTest({ outcome, effects: [], plans: halves, level }));
        const { lower, upper } = test.interval;
        expect(lower).toBeLessThanOrEqual(test.estimate + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(test.estimate - 1e-9);
        expect(test.pValue).toBeGreaterThanOrEqual(test.smallestPossibleP);
        const pAt = (effect: number): number => {
          const shifted = outcome.map((value, site) => value - effect * (drawn[site] ?? 0));
          return valueOf(randomisationTest({ outcome: shifted, effects: [], plans: halves, level })).pValue;
        };
        if (Number.isFinite(lower)) expect(pAt(lower - 1e-3)).toBeLessThanOrEqual(1 - level + 1e-12);
        if (Number.isFinite(upper)) expect(pAt(upper + 1e-3)).toBeLessThanOrEqual(1 - level + 1e-12);
        if (lower > 1e-6 || upper < -1e-6) expect(test.pValue).toBeLessThanOrEqual(1 - level + 1e-12);
      },
    ),
  );
});

it("moves its interval with the outcome's unit and with a planted effect", () => {
  const outcome = [3, 8, 5, 1, 2, 4];
  const plain = valueOf(randomisationTest({ outcome, effects: [], plans: halves, level: 0.8 }));
  const scaled = valueOf(
    randomisationTest({
      outcome: outcome.map((value) => 10 * value),
      effects: [],
      plans: halves,
      level: 0.8,
    }),
  );
  expect(scaled.interval.lower).toBeCloseTo(10 * plain.interval.lower, 9);
  const planted = outcome.map((value, site) => value + 5 * (drawn[site] ?? 0));
  const more = valueOf(randomisationTest({ outcome: planted, effects: [], plans: halves, level: 0.8 }));
  expect(more.interval.upper).toBeCloseTo(plain.interval.upper + 5, 9);
});

it("refuses what was not drawn, what holds no number and what fixed effects explain", () => {
  const plans = [drawn];
  expect(codeOf(randomisationTest({ outcome: [1, 2, 3, 4, 5, 6], effects: [], plans }))).toBe("one-plan");
  expect(codeOf(randomisationTest({ outcome: [], effects: [], plans: [[], []] }))).toBe("no-rows");
  const broken = { outcome: [1, 2, 3, 4, 5, Number.NaN], effects: [], plans: halves };
  expect(codeOf(randomisationTest(broken))).toBe("not-finite");
  const sites = [["a", "b", "c", "d", "e", "f"]];
  expect(codeOf(randomisationTest({ outcome: [1, 2, 3, 4, 5, 6], effects: sites, plans: halves }))).toBe(
    "not-identified",
  );
});

it("agrees with the contrast of one arm", () => {
  const outcome = [3, 8, 5, 1, 2, 4];
  const single = valueOf(randomisationTest({ outcome, effects: [], plans: halves }));
  const contrast = valueOf(
    contrastRandomisation({
      outcome,
      effects: [],
      plans: halves.map((mirror) => ({ mirror })),
      contrast: { mirror: 1 },
    }),
  );
  expect(contrast.estimate).toBeCloseTo(single.estimate, 12);
  expect(contrast).toMatchObject({ pValue: single.pValue, assignments: 20, smallestPossibleP: 0.1 });
});

it("refuses arms that are one and the same under some plan, and throws for an arm that is not there", () => {
  const outcome = [3, 8, 5, 1, 2, 4];
  const plans = halves.map((mirror) => ({ mirror, flyer: mirror }));
  expect(codeOf(contrastRandomisation({ outcome, effects: [], plans, contrast: { mirror: 1 } }))).toBe(
    "not-identified",
  );
  const alone = halves.map((mirror) => ({ mirror }));
  expect(() => contrastRandomisation({ outcome, effects: [], plans: alone, contrast: { flyer: 1 } })).toThrow(
    "flyer",
  );
});
