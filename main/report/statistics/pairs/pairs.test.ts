import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { alphaOf, covers } from "../interval.ts";
import { EXACT_PAIRS_MAX, FLIPS_DRAWN, PAIRS_MAX, signFlipTest } from "./sign-flip-test.ts";
import { RANKED_PAIRS_MAX, wilcoxonSignedRank } from "./wilcoxon-signed-rank.ts";

/** Differences of no ties, so that p and interval must agree to the last flip. */
const differences = fc
  .record({ seed: fc.nat(), pairs: fc.integer({ min: 2, max: 11 }) })
  .map(({ seed, pairs }) => {
    const chance = createChance(seed);
    return Array.from({ length: pairs }, () => chance.next() - 0.3);
  });
const level = fc.constantFrom(0.95, 0.9, 0.8);

describe("flips of signs", () => {
  it("are all gone through by hand", () => {
    // Of the 8 sums of ±3 ±6 ±9 only 18 and −18 lie as far from 0 as 18.
    const found = valueOf(signFlipTest({ differences: [3, 6, 9], level: 0.7 }));
    expect(found).toMatchObject({ estimate: 6, pValue: 0.25, assignments: 8, smallestPossibleP: 0.25 });
    expect(found.interval.lower).toBeCloseTo(3, 12);
    expect(found.interval.upper).toBeCloseTo(9, 12);
  });
  it("reject exactly what the interval leaves out", () => {
    fc.assert(
      fc.property(differences, level, fc.double({ min: -3, max: 3, noNaN: true }), (pairs, level, effect) => {
        const { interval } = valueOf(signFlipTest({ differences: pairs, level }));
        const { pValue } = valueOf(signFlipTest({ differences: pairs.map((pair) => pair - effect), level }));
        const margin = Math.min(Math.abs(effect - interval.lower), Math.abs(effect - interval.upper));
        fc.pre(margin > 1e-6);
        expect(covers(interval, effect)).toBe(pValue > alphaOf(level));
      }),
      { seed: 3 },
    );
  });
  it("turn round with the arms", () => {
    fc.assert(
      fc.property(differences, (pairs) => {
        const there = valueOf(signFlipTest({ differences: pairs }));
        const back = valueOf(signFlipTest({ differences: pairs.map((pair) => -pair) }));
        expect(back.pValue).toBe(there.pValue);
        expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 9);
        expect(covers(there.interval, there.estimate)).toBe(true);
      }),
      { seed: 4 },
    );
  });
  it("are drawn where they are too many, and agree with all of them", () => {
    const chance = createChance(11);
    const many = Array.from({ length: EXACT_PAIRS_MAX }, (_, pair) => Math.sin(pair * 7) + 0.45);
    const exact = valueOf(signFlipTest({ differences: many }));
    const drawn = valueOf(signFlipTest({ differences: [...many, 0], chance }));
    expect(drawn).toMatchObject({ exact: false, assignments: FLIPS_DRAWN + 1 });
    expect(drawn.pValue).toBeGreaterThan(0);
    expect(Math.abs(drawn.pValue - exact.pValue)).toBeLessThan(0.005);
  });
  it.each([
    [[1], "too-few-pairs"],
    [[1, Number.NaN], "not-finite"],
    [[1, -Infinity], "not-finite"],
    [Array.from({ length: EXACT_PAIRS_MAX + 1 }, () => 1), "too-many-pairs"],
  ])("refuse %j", (wrong, expected) => expect(codeOf(signFlipTest({ differences: wrong }))).toBe(expected));
  it("refuse two years of days, chance or not", () =>
    expect(
      codeOf(
        signFlipTest({
          differences: Array.from({ length: PAIRS_MAX + 1 }, () => 1),
          chance: createChance(1),
        }),
      ),
    ).toBe("too-many-pairs"));
});

describe("signed ranks", () => {
  it("share the rank of a tie and leave out what does not differ", () => {
    // Ranks 1.5, 1.5, 3 of −1, 1, 4: V = 4.5; of 8 sums those at least so high are 4.5, 4.5, 6.
    expect(valueOf(wilcoxonSignedRank({ differences: [0, -1, 1, 4] }))).toMatchObject({
      rankSum: 4.5,
      pValue: 0.75,
      hodgesLehmann: 0.75,
    });
  });
  it("reject 0 exactly where the interval leaves it out", () => {
    fc.assert(
      fc.property(differences, level, (pairs, level) => {
        const found = valueOf(wilcoxonSignedRank({ differences: pairs, level }));
        expect(found.interval.lower < 0 && found.interval.upper > 0).toBe(found.pValue > alphaOf(level));
        expect(covers(found.interval, found.hodgesLehmann)).toBe(true);
      }),
      { seed: 6 },
    );
  });
  it.each([
    [[1], "too-few-pairs"],
    [[0, 0, 0], "all-zero"],
    [[1, Number.NaN], "not-finite"],
    [Array.from({ length: RANKED_PAIRS_MAX + 1 }, () => 1), "too-many-pairs"],
  ])("refuse %j", (wrong, expected) =>
    expect(codeOf(wilcoxonSignedRank({ differences: wrong }))).toBe(expected),
  );
});
