import { expect, it } from "vitest";
import { classicalErrors } from "../fit/classical-errors.ts";
import { leastSquares } from "../fit/least-squares.ts";
import { codeOf, valueOf } from "../fixtures.ts";
import { timeBasedRegression } from "./time-based-regression.ts";

const before = [
  { treated: 21, control: 10 },
  { treated: 25, control: 12 },
  { treated: 18, control: 9 },
  { treated: 29, control: 14 },
  { treated: 24, control: 11 },
];
const during = [
  { treated: 30, control: 12 },
  { treated: 28, control: 10 },
];

it("is the sum of prediction errors of a regression with a column for every day of the test", () => {
  // With one day during, the test is the coefficient of that day's own column.
  const days = [...before, { treated: 30, control: 12 }];
  const fit = valueOf(
    leastSquares({
      design: {
        terms: { control: days.map(({ control }) => control), test: [0, 0, 0, 0, 0, 1] },
        effects: [],
      },
      outcome: days.map(({ treated }) => treated),
    }),
  );
  const column = valueOf(classicalErrors({ fit, contrast: { test: 1 } }));
  const found = valueOf(timeBasedRegression({ before, during: during.slice(0, 1) }));
  expect(found.incremental.estimate).toBeCloseTo(column.estimate, 10);
  expect(found.incremental.standardError).toBeCloseTo(column.standardError, 10);
  expect(found.incremental.degreesOfFreedom).toBe(3);
});

it("adds the days up and tells the lift", () => {
  const found = valueOf(timeBasedRegression({ before, during }));
  expect(found.counterfactual + found.incremental.estimate).toBeCloseTo(58, 10);
  expect(found.lift).toBeCloseTo(found.incremental.estimate / found.counterfactual, 12);
});

it("refuses few days, a control that never moves and what is no number", () => {
  expect(codeOf(timeBasedRegression({ before: before.slice(0, 3), during }))).toBe("too-few-days");
  expect(codeOf(timeBasedRegression({ before, during: [] }))).toBe("too-few-days");
  const flat = before.map((day) => ({ ...day, control: 5 }));
  expect(codeOf(timeBasedRegression({ before: flat, during }))).toBe("no-variation");
  const exact = before.map(({ control }) => ({ control, treated: 2 * control }));
  expect(codeOf(timeBasedRegression({ before: exact, during }))).toBe("no-variation");
  expect(codeOf(timeBasedRegression({ before, during: [{ treated: Number.NaN, control: 1 }] }))).toBe(
    "not-finite",
  );
});
