import { expect, it } from "vitest";
import { createChance } from "../../../base/chance.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { pooledT } from "../sites/two-sample-t.ts";
import { mean } from "../vector.ts";
import { classicalErrors } from "./classical-errors.ts";
import { leastSquares } from "./least-squares.ts";
import { randomIntercept } from "./random-intercept.ts";

/** Six sites, four weeks; sites differ by up to `between`, weeks of a site by up to 1. */
function madeRows(between: number) {
  const chance = createChance(23);
  const levels = Array.from({ length: 6 }, () => between * (chance.next() - 0.5));
  return Array.from({ length: 24 }, (_, row) => ({
    site: `${row % 6}`,
    week: `${Math.floor(row / 6)}`,
    /** Every site has one week of the four with a mirror. */
    within: Number(Math.floor(row / 6) === (row % 6) % 4),
    /** Half of the sites have one always. */
    between: Number(row % 6 < 3),
    outcome: (levels[row % 6] ?? 0) + chance.next() - 0.5,
  }));
}

const contrast = { mirror: 1 };

it("is the answer of fixed sites where every site has every arm equally often", () => {
  const rows = madeRows(8);
  const terms = { mirror: rows.map(({ within }) => within) };
  const sites = rows.map(({ site }) => site);
  const outcome = rows.map((row) => row.outcome);
  const fixed = valueOf(leastSquares({ design: { terms, effects: [sites] }, outcome }));
  const classical = valueOf(classicalErrors({ fit: fixed, contrast }));
  const mixed = valueOf(
    randomIntercept({ design: { terms, effects: [] }, outcome, siteOf: sites, contrast }),
  );
  expect(mixed.effect.estimate).toBeCloseTo(classical.estimate, 9);
  expect(mixed.effect.standardError).toBeCloseTo(classical.standardError, 6);
  expect(mixed.effect.degreesOfFreedom).toBeCloseTo(classical.degreesOfFreedom, 4);
});

it("is the t test of site means where whole sites are compared", () => {
  const rows = madeRows(8);
  const siteMean = (site: number): number =>
    mean(rows.filter((_, row) => row % 6 === site).map((row) => row.outcome));
  const pooled = valueOf(pooledT({ treated: [0, 1, 2].map(siteMean), control: [3, 4, 5].map(siteMean) }));
  const mixed = valueOf(
    randomIntercept({
      design: { terms: { mirror: rows.map(({ between }) => between) }, effects: [] },
      outcome: rows.map(({ outcome }) => outcome),
      siteOf: rows.map(({ site }) => site),
      contrast,
    }),
  );
  expect(mixed.effect.estimate).toBeCloseTo(pooled.estimate, 9);
  expect(mixed.effect.standardError).toBeCloseTo(pooled.standardError, 5);
  expect(mixed.effect.degreesOfFreedom).toBeCloseTo(4, 3);
});

it("is least squares without sites where sites differ less than their weeks", () => {
  const rows = Array.from({ length: 12 }, (_, row) => ({
    site: `${row % 3}`,
    mirror: Number(row < 6),
    // Every site has the same mean.
    outcome: (row < 3 || row >= 9 ? 1 : -1) * (1 + 0.1 * ((row * 7) % 3)),
  }));
  const design = { terms: { mirror: rows.map(({ mirror }) => mirror) }, effects: [] };
  const outcome = rows.map((row) => row.outcome);
  const mixed = valueOf(randomIntercept({ design, outcome, siteOf: rows.map(({ site }) => site), contrast }));
  const plain = valueOf(classicalErrors({ fit: valueOf(leastSquares({ design, outcome })), contrast }));
  expect(mixed.varianceRatio).toBe(0);
  expect(mixed.effect.standardError).toBeCloseTo(plain.standardError, 12);
  expect(mixed.effect.degreesOfFreedom).toBe(10);
});

it("refuses sites whose weeks are all alike, and no rows to spare", () => {
  const siteOf = ["a", "a", "b", "b", "c", "c", "d", "d"];
  const design = { terms: { mirror: [1, 1, 1, 1, 0, 0, 0, 0] }, effects: [] };
  const outcome = [1, 1, 5, 5, 2, 2, 3, 3];
  expect(codeOf(randomIntercept({ design, outcome, siteOf, contrast }))).toBe("no-variation");
  const two = { design: { terms: { mirror: [1, 0] }, effects: [] }, outcome: [1, 2], siteOf: ["a", "b"] };
  expect(codeOf(randomIntercept({ ...two, contrast }))).toBe("saturated");
});
