import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { covers } from "../interval.ts";
import { clopperPearson } from "./clopper-pearson.ts";
import { FISHER_CELLS_MAX, fisherExact } from "./fisher-exact.ts";
import { katzRatio } from "./katz-ratio.ts";
import { newcombe } from "./newcombe.ts";
import { ruleOfThree } from "./rule-of-three.ts";
import { sampleRatio } from "./sample-ratio.ts";
import type { Share } from "./share.ts";
import { twoProportionZ } from "./two-proportion-z.ts";
import { wilson } from "./wilson.ts";

const share: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 400 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

describe("what is no share", () => {
  it.each([
    [{ count: 0, of: 0 }, "nothing-counted"],
    [{ count: -1, of: 4 }, "not-a-count"],
    [{ count: 1.5, of: 4 }, "not-a-count"],
    [{ count: 1, of: Number.NaN }, "not-a-count"],
    [{ count: 5, of: 4 }, "more-than-all"],
    [{ count: 1, of: 0 }, "more-than-all"],
  ])("%j is refused everywhere: %s", (wrong, expected) => {
    const right = { count: 1, of: 2 };
    expect(codeOf(wilson(wrong))).toBe(expected);
    expect(codeOf(clopperPearson(wrong))).toBe(expected);
    for (const compare of [newcombe, katzRatio, twoProportionZ, fisherExact]) {
      expect(codeOf(compare({ treated: wrong, control: right }))).toBe(expected);
      expect(codeOf(compare({ treated: right, control: wrong }))).toBe(expected);
    }
  });
  it("is a bug where the level is none", () =>
    expect(() => wilson({ count: 1, of: 2 }, 95)).toThrow("level"));
});

it("intervals of a rate hold it and stay within [0, 1]; the exact one is wider at the ends", () => {
  fc.assert(
    fc.property(share, (seen) => {
      for (const { rate, interval } of [valueOf(wilson(seen)), valueOf(clopperPearson(seen))]) {
        expect(covers(interval, rate)).toBe(true);
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
      }
      if (seen.count === 0) expect(valueOf(clopperPearson(seen)).interval.lower).toBe(0);
      if (seen.count === seen.of) expect(valueOf(wilson(seen)).interval.upper).toBe(1);
    }),
    { seed: 9 },
  );
});

it("a comparison the other way round is the same one, and holds its estimate", () => {
  fc.assert(
    fc.property(share, share, (treated, control) => {
      const [there, back] = [
        { treated, control },
        { treated: control, control: treated },
      ];
      const difference = valueOf(newcombe(there));
      expect(covers(difference.interval, difference.difference)).toBe(true);
      expect(difference.interval.lower).toBeCloseTo(-valueOf(newcombe(back)).interval.upper, 12);
      expect(valueOf(fisherExact(there)).pValue).toBeCloseTo(valueOf(fisherExact(back)).pValue, 12);
      const ratio = katzRatio(there);
      if (ratio.ok) expect(covers(ratio.value.interval, ratio.value.ratio)).toBe(true);
      else expect(ratio.code).toBe("zero-count");
    }),
    { seed: 10 },
  );
});

it("Fisher's p never lies far from the z test's with many counted", () => {
  const shares = { treated: { count: 5_100, of: 100_000 }, control: { count: 4_900, of: 100_000 } };
  const [fisher, z] = [valueOf(fisherExact(shares)), valueOf(twoProportionZ(shares))];
  expect(fisher.pValue / z.pValue).toBeCloseTo(1, 1);
  expect(fisher.oddsRatio).toBeCloseTo((5_100 * 95_100) / (4_900 * 94_900), 4);
});

describe("what cannot be told", () => {
  it("a z where all were counted", () =>
    expect(codeOf(twoProportionZ({ treated: { count: 3, of: 3 }, control: { count: 4, of: 4 } }))).toBe(
      "no-spread",
    ));
  it("an odds ratio of tables that have one form only", () =>
    expect(valueOf(fisherExact({ treated: { count: 0, of: 3 }, control: { count: 0, of: 4 } }))).toEqual({
      pValue: 1,
      oddsRatio: Number.NaN,
    }));
  it("an odds ratio with no control counted is infinite, its p is not", () =>
    expect(
      valueOf(fisherExact({ treated: { count: 5, of: 100 }, control: { count: 0, of: 100 } })).oddsRatio,
    ).toBe(Infinity));
  it("Fisher's test of a country", () => {
    const many = { count: FISHER_CELLS_MAX, of: 2 * FISHER_CELLS_MAX };
    expect(codeOf(fisherExact({ treated: many, control: many }))).toBe("too-many-cells");
  });
  it("a bound from nobody", () => {
    expect(codeOf(ruleOfThree(0))).toBe("nothing-counted");
    expect(codeOf(ruleOfThree(-3))).toBe("not-a-count");
    expect(valueOf(ruleOfThree(2))).toBe(1);
  });
});

describe("the split of the arms", () => {
  it("is the planned one whatever unit the weights have", () =>
    expect(valueOf(sampleRatio([120, 240], [1, 2]))).toEqual({
      chiSquare: 0,
      degreesOfFreedom: 1,
      pValue: 1,
      mismatch: false,
    }));
  it("is not the planned one where something moved visitors", () =>
    expect(valueOf(sampleRatio([5_000, 5_400], [0.5, 0.5])).mismatch).toBe(true));
  it.each([
    [[1], [1], "split-unknown"],
    [[1, 2], [1], "split-unknown"],
    [[1, 2], [1, 0], "split-unknown"],
    [[1, 2], [1, Number.NaN], "split-unknown"],
    [[1, -2], [1, 1], "not-a-count"],
    [[0, 0], [1, 1], "nothing-counted"],
  ])("%j by %j is refused: %s", (counts, weights, expected) =>
    expect(codeOf(sampleRatio(counts, weights))).toBe(expected),
  );
});
