import fc from "fast-check";
import { expect, test } from "vitest";
import { AVERAGE_BUILD, chanceBuild, targetsOf } from "./build-of.ts";
import { createChance } from "./chance.ts";

test("the same seed makes the same person", () => {
  expect(chanceBuild(createChance(4), 1)).toEqual(chanceBuild(createChance(4), 1));
  expect(chanceBuild(createChance(4), 1)).not.toEqual(chanceBuild(createChance(5), 1));
});

test("each sort of target adds up to a whole person", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
      const targets = targetsOf(chanceBuild(createChance(seed), 1));
      const sum = (sort: RegExp): number =>
        targets.filter(({ path }) => sort.test(path)).reduce((total, { share }) => total + share, 0);
      expect(sum(/universal/)).toBeCloseTo(1, 2);
      expect(sum(/african|asian|caucasian/)).toBeCloseTo(1, 2);
    }),
    { seed: 11, numRuns: 40 },
  );
});

test("nobody in particular has no height target and no detail", () => {
  const paths = targetsOf(AVERAGE_BUILD).map(({ path }) => path);
  expect(paths.filter((path) => path.includes("/height/") || path.startsWith("torso"))).toEqual([]);
});
