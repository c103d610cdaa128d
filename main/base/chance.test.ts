import { expect, it } from "vitest";
import { createChance } from "./chance.ts";

const SEED = 20_260_301;
const many = <T>(make: () => T): T[] => Array.from({ length: 20_000 }, make);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

it("repeats itself from the same seed and not from another", () => {
  const [a, b, c] = [createChance(SEED), createChance(SEED), createChance(SEED + 1)];
  const first = Array.from({ length: 50 }, () => a.next());
  expect(Array.from({ length: 50 }, () => b.next())).toEqual(first);
  expect(Array.from({ length: 50 }, () => c.next())).not.toEqual(first);
});

it("keeps its averages", () => {
  const chance = createChance(SEED);
  expect(mean(many(() => chance.next()))).toBeCloseTo(0.5, 1);
  expect(mean(many(() => chance.times(7)))).toBeCloseTo(7, 0);
  expect(mean(many(() => Number(chance.happens(0.2))))).toBeCloseTo(0.2, 1);
  const sorted = many(() => chance.around(60, 0.7)).toSorted((x, y) => x - y);
  expect((sorted[10_000] ?? 0) / 60).toBeCloseTo(1, 1);
  expect(new Set(many(() => chance.between(2, 4)))).toEqual(new Set([2, 3, 4]));
});

it("picks by weight and never what weighs nothing", () => {
  const chance = createChance(SEED);
  const picks = many(() =>
    chance.pick([
      ["a", 3],
      ["b", 1],
      ["c", 0],
    ]),
  );
  expect(picks.filter((each) => each === "a").length / picks.length).toBeCloseTo(0.75, 1);
  expect(picks).not.toContain("c");
});

it("makes ids of 32 hex digits", () => {
  expect(createChance(SEED).id()).toMatch(/^[0-9a-f]{32}$/);
});
