import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { poissonClustered } from "./poisson-clustered.ts";
import { poissonPseudoLikelihood } from "./poisson-pseudo-likelihood.ts";

const contrast = { mirror: 1 };

it("is the log of a ratio of ratios where the design is saturated", () => {
  const fit = valueOf(
    poissonPseudoLikelihood({
      design: {
        terms: { mirror: [0, 1, 0, 0] },
        effects: [
          ["a", "a", "b", "b"],
          ["1", "2", "1", "2"],
        ],
      },
      units: [10, 30, 8, 4],
    }),
  );
  expect(fit.estimate(contrast)).toBeCloseTo(Math.log(30 / 10 / (4 / 8)), 9);
  expect(fit.deviance).toBeCloseTo(0, 9);
  expect(fit).toMatchObject({ columnCount: 4, dispersion: null });
});

it("takes single zeros as they are: the ratio of means", () => {
  const design = { terms: { mirror: [0, 0, 0, 1, 1, 1] }, effects: [] };
  const fit = valueOf(poissonPseudoLikelihood({ design, units: [0, 2, 4, 0, 0, 12] }));
  expect(fit.estimate(contrast)).toBeCloseTo(Math.log(4 / 2), 9);
});

it("takes out levels that never sell, again and again, lists them, and keeps the rest's answer", () => {
  const terms = { mirror: [0, 1, 0, 0, 0, 1, 0] };
  const effects = [
    ["a", "a", "b", "b", "never", "never", "once"],
    ["1", "2", "1", "2", "1", "2", "empty"],
  ];
  const fit = valueOf(
    poissonPseudoLikelihood({ design: { terms, effects }, units: [10, 30, 8, 4, 0, 0, 0] }),
  );
  expect(fit.dropped).toEqual([{ effect: 0, labels: ["never", "once"] }]);
  expect(fit.rows).toEqual([0, 1, 2, 3]);
  expect(fit.estimate(contrast)).toBeCloseTo(Math.log(6), 9);
});

it("does not mind the unit in which all is counted, nor the order of rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 12, maxLength: 12 }), (units) => {
      const sites = units.map((_, row) => `${row >> 1}`);
      const weeks = units.map((_, row) => `${row & 1}`);
      const mirror = units.map((_, row) => Number(row < 6 && row % 2 === 1));
      const fitOf = (counts: readonly number[]) =>
        valueOf(
          poissonPseudoLikelihood({ design: { terms: { mirror }, effects: [sites, weeks] }, units: counts }),
        );
      const plain = fitOf(units);
      expect(fitOf(units.map((value) => value * 7)).estimate(contrast)).toBeCloseTo(
        plain.estimate(contrast),
        7,
      );
      const reversed = poissonPseudoLikelihood({
        design: { terms: { mirror: mirror.toReversed() }, effects: [sites.toReversed(), weeks.toReversed()] },
        units: units.toReversed(),
      });
      expect(valueOf(reversed).estimate(contrast)).toBeCloseTo(plain.estimate(contrast), 7);
      // Fitted and sold units agree in every level and where the mirror was: the likelihood's own condition.
      const pulled = mirror.reduce((sum, is, row) => sum + is * (plain.residuals[row] ?? 0), 0);
      expect(pulled).toBeCloseTo(0, 6);
    }),
    { numRuns: 30 },
  );
});

it("tells errors by site and refuses two sites", () => {
  const units = [3, 9, 5, 4, 6, 7, 2, 8];
  const clusterOf = units.map((_, row) => `${row >> 1}`);
  const weeks = units.map((_, row) => `${row & 1}`);
  const terms = { mirror: units.map((_, row) => Number(row < 4 && row % 2 === 1)) };
  const fit = valueOf(poissonPseudoLikelihood({ design: { terms, effects: [clusterOf, weeks] }, units }));
  const found = valueOf(poissonClustered({ fit, clusterOf, contrast }));
  expect(found.degreesOfFreedom).toBe(3);
  expect(found.interval.lower).toBeLessThan(found.estimate);
  const pair = units.map((_, row) => `${row >> 2}`);
  expect(codeOf(poissonClustered({ fit, clusterOf: pair, contrast }))).toBe("too-few-clusters");
});

it("refuses an error where one site alone had the mirror, though there is an estimate", () => {
  const units = [3, 9, 5, 4, 6, 7, 2, 8];
  const clusterOf = units.map((_, row) => `site ${row >> 1}`);
  const weeks = units.map((_, row) => `${row & 1}`);
  const terms = { mirror: units.map((_, row) => Number(row === 5)) };
  const fit = valueOf(poissonPseudoLikelihood({ design: { terms, effects: [clusterOf, weeks] }, units }));
  expect(poissonClustered({ fit, clusterOf, contrast })).toMatchObject({
    code: "one-cluster-decides",
    message: expect.stringContaining("site 2"),
  });
});

it("refuses by name what has no estimate", () => {
  const design = { terms: { mirror: [0, 0, 1, 1] }, effects: [["1", "2", "1", "2"]] };
  const refusal = (units: readonly number[], other = design): string =>
    codeOf(poissonPseudoLikelihood({ design: other, units }));
  expect(refusal([], { terms: { mirror: [] }, effects: [[]] })).toBe("no-rows");
  expect(refusal([0, 0, 0, 0])).toBe("no-units");
  expect(refusal([1, -1, 1, 1])).toBe("negative-units");
  expect(refusal([1, Number.NaN, 1, 1])).toBe("not-finite");
  expect(refusal([5, 4, 0, 0])).toBe("separated");
  expect(refusal([5, 4, 3, 2], { ...design, effects: [["a", "a", "b", "b"]] })).toBe("not-identified");
  const many = Array.from({ length: 2_100 }, (_, row) => `${row}`);
  const twice = [many, many.toReversed()];
  expect(
    refusal(
      many.map(() => 1),
      { terms: { mirror: many.map((_, row) => row % 2) }, effects: twice },
    ),
  ).toBe("too-many-columns");
});
