import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { ancova } from "./ancova.ts";
import type { BaselineArms, BaselineValue } from "./baseline-arms.ts";
import { cuped } from "./cuped.ts";
import { linAdjusted } from "./lin-adjusted.ts";
import { relativeDifference } from "./relative-difference.ts";

/** Arms whose outcome follows the baseline by a slope, with noise and an effect on the treated. */
function arms(seed: number, of: { readonly effect: number; readonly units: number }): BaselineArms {
  const chance = createChance(seed);
  const one = (effect: number): BaselineValue => {
    const baseline = 100 * chance.around(1, 0.3);
    return { baseline, outcome: 20 + 0.8 * baseline + 5 * (chance.next() - 0.5) + effect };
  };
  return {
    treated: Array.from({ length: of.units }, () => one(of.effect)),
    control: Array.from({ length: of.units + 3 }, () => one(0)),
  };
}

const methods = { cuped, ancova, linAdjusted };

describe.each(Object.entries(methods))("%s", (_name, method) => {
  it("moves with an effect that is added, by as much and no other way", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), (seed, effect) => {
        const [without, withIt] = [arms(seed, { effect: 0, units: 6 }), arms(seed, { effect, units: 6 })];
        expect(valueOf(method(withIt)).estimate).toBeCloseTo(valueOf(method(without)).estimate + effect, 8);
        expect(valueOf(method(withIt)).standardError).toBeCloseTo(valueOf(method(without)).standardError, 8);
      }),
      { seed: 8, numRuns: 40 },
    );
  });
  it("turns its sign with the arms", () => {
    const { treated, control } = arms(2, { effect: 4, units: 8 });
    const back = valueOf(method({ treated: control, control: treated }));
    expect(back.estimate).toBeCloseTo(-valueOf(method({ treated, control })).estimate, 9);
  });
  it("refuses a baseline that says nothing, values that are none, and an arm of one", () => {
    const one = { baseline: 1, outcome: 2 };
    const two = [one, { baseline: 1, outcome: 3 }];
    expect(codeOf(method({ treated: two, control: two }))).toBe("no-baseline-spread");
    expect(codeOf(method({ treated: [one], control: two }))).toBe("too-few-values");
    expect(codeOf(method({ treated: [one, { baseline: 2, outcome: -Infinity }], control: two }))).toBe(
      "not-finite",
    );
  });
});

it("taking off a baseline that foretells much leaves little variance", () => {
  const { varianceReduction, theta } = valueOf(cuped(arms(5, { effect: 3, units: 40 })));
  expect(varianceReduction).toBeGreaterThan(0.9);
  expect(theta).toBeCloseTo(0.8, 1);
});

describe("a difference as a share of the control's mean", () => {
  it("has the unit of neither", () => {
    const [treated, control] = [
      [3, 4, 5, 6],
      [1, 2, 3, 4],
    ];
    const plain = valueOf(relativeDifference({ treated, control }));
    const hundredfold = valueOf(
      relativeDifference({ treated: treated.map((x) => 100 * x), control: control.map((x) => 100 * x) }),
    );
    expect(plain.estimate).toBeCloseTo(0.8, 12);
    expect(hundredfold.standardError).toBeCloseTo(plain.standardError, 12);
  });
  it("is refused where there is nothing to share", () => {
    expect(codeOf(relativeDifference({ treated: [1, 2], control: [-1, 1] }))).toBe("zero-base");
    expect(codeOf(relativeDifference({ treated: [1], control: [-1, 1] }))).toBe("too-few-values");
    expect(codeOf(relativeDifference({ treated: [1, 1], control: [2, 2] }))).toBe("no-variation");
  });
});
