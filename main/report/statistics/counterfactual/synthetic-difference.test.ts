import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import type { UnitSeries } from "./synthetic-control.ts";
import { syntheticDifference } from "./synthetic-difference.ts";
import { jackknifeError, placeboError } from "./synthetic-difference-error.ts";

const unit = (name: string, before: readonly number[], during: readonly number[]): UnitSeries => ({
  name,
  before,
  during,
});

/** Two controls that nobody can tell apart before, and part by 2 and 6 during. */
const alike = [unit("a", [1, 4, 2], [5, 5]), unit("b", [1, 4, 2], [9, 9])];

describe("synthetic difference in differences", () => {
  it("is what was planted wherever units and periods only have levels of their own", () => {
    const level = fc.integer({ min: -50, max: 50 });
    const levels = (least: number) => fc.array(level, { minLength: least, maxLength: 6 });
    fc.assert(
      fc.property(
        levels(1),
        levels(2),
        levels(2),
        levels(1),
        level,
        (own, others, before, during, effect) => {
          const series = (at: number, beyond: number) => (by: number, place: number) =>
            unit(
              `${by} ${place} ${at}`,
              before.map((period) => by + period),
              during.map((period) => by + period + beyond),
            );
          const found = valueOf(
            syntheticDifference({ treated: own.map(series(0, effect)), controls: others.map(series(1, 0)) }),
          );
          expect(found.estimate).toBeCloseTo(effect, 6);
        },
      ),
    );
  });

  it("weighs controls alike that were alike before, and periods so that they foretell what comes", () => {
    const found = valueOf(
      syntheticDifference({ treated: [unit("own", [2, 5, 3], [20, 20])], controls: alike }),
    );
    expect(found.unitWeights).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
    const expected = found.periodWeights.map((weight, at) => weight * ([2, 5, 3][at] ?? 0));
    const before = expected.reduce((sum, value) => sum + value, 0);
    // The controls rise to 7 on average from one less than the treated's own weighted past.
    expect(found.estimate).toBeCloseTo(20 - before - (7 - (before - 1)), 9);
  });

  it("refuses nobody treated, nobody to compare with, unequal series and what is no number", () => {
    const treated = [unit("own", [1, 2, 3], [4, 4])];
    expect(codeOf(syntheticDifference({ treated: [], controls: alike }))).toBe("no-treated");
    expect(codeOf(syntheticDifference({ treated, controls: [] }))).toBe("no-donors");
    expect(codeOf(syntheticDifference({ treated: [unit("own", [1], [4, 4])], controls: alike }))).toBe(
      "too-few-periods",
    );
    const short = [...treated, unit("short", [1, 2], [4, 4])];
    expect(codeOf(syntheticDifference({ treated: short, controls: alike }))).toBe("different-periods");
    const odd = [unit("own", [1, Number.NaN, 3], [4, 4])];
    expect(codeOf(syntheticDifference({ treated: odd, controls: alike }))).toBe("not-finite");
  });
});

describe("its errors", () => {
  it("leaves out each unit: worked out by hand for two and two", () => {
    const groups = {
      treated: [unit("c", [1, 4, 2], [8, 8]), unit("d", [1, 4, 2], [10, 10])],
      controls: alike,
    };
    const found = valueOf(syntheticDifference(groups));
    expect(found.estimate).toBeCloseTo(2, 9);
    // Without c 3, without d 1, without a 0, without b 4: squares about 2 are 1 + 1 + 4 + 4, of which 3/4.
    expect(jackknifeError(groups, found)).toEqual({ ok: true, value: expect.closeTo(Math.sqrt(7.5), 9) });
  });

  it("takes every control for treated once", () => {
    const controls = [...alike, unit("e", [1, 4, 2], [10, 10])];
    const groups = { treated: [unit("own", [1, 4, 2], [20, 20])], controls };
    // 5 − 9.5, 9 − 7.5 and 10 − 7.
    const placebos = [-4.5, 1.5, 3];
    const error = Math.sqrt(placebos.reduce((sum, value) => sum + value ** 2, 0) / 3);
    expect(placeboError(groups, createChance(1))).toEqual({ ok: true, value: expect.closeTo(error, 9) });
  });

  it("draws placebos where several were treated, the same by the same seed", () => {
    const controls = Array.from({ length: 8 }, (_, at) =>
      unit(`s${at}`, [at % 3, (at * 7) % 5, at % 2], [(at * 3) % 7, at % 4]),
    );
    const groups = { treated: [...alike, unit("e", [1, 4, 2], [10, 10])], controls };
    const error = valueOf(placeboError(groups, createChance(7)));
    expect(error).toBeGreaterThan(0.5);
    expect(error).toBeLessThan(4);
    expect(valueOf(placeboError(groups, createChance(7)))).toBe(error);
  });

  it("refuses one treated, one control that has all the weight, too few controls and no noise", () => {
    const treated = [unit("own", [1, 4, 2], [20, 20])];
    const one = valueOf(syntheticDifference({ treated, controls: alike }));
    expect(codeOf(jackknifeError({ treated, controls: alike }, one))).toBe("one-treated");
    const twice = { treated: [...treated, ...treated], controls: alike.slice(0, 1) };
    expect(codeOf(jackknifeError(twice, valueOf(syntheticDifference(twice))))).toBe("one-control-decides");
    expect(codeOf(placeboError({ treated, controls: alike }, createChance(1)))).toBe("too-few-controls");
    const calm = {
      treated: [...treated, ...treated],
      controls: [alike[0], alike[0]].flatMap((u) => u ?? []),
    };
    expect(codeOf(jackknifeError(calm, valueOf(syntheticDifference(calm))))).toBe("no-variation");
  });
});
