import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { pairedT } from "./paired-t.ts";
import { pooledT, welchT } from "./two-sample-t.ts";

const groups = { treated: [1, 2, 6], control: [4, 8] };

it("pools or parts the variances of two groups", () => {
  const pooled = valueOf(pooledT(groups));
  expect(pooled.estimate).toBe(-3);
  expect(pooled.standardError).toBeCloseTo(Math.sqrt(((14 + 8) / 3) * (1 / 3 + 1 / 2)), 12);
  expect(pooled.degreesOfFreedom).toBe(3);
  const welch = valueOf(welchT(groups));
  expect(welch.standardError).toBeCloseTo(Math.sqrt(7 / 3 + 4), 12);
  expect(welch.degreesOfFreedom).toBeCloseTo((7 / 3 + 4) ** 2 / ((7 / 3) ** 2 / 2 + 4 ** 2), 12);
});

it("tests the mean of pairs", () => {
  const paired = valueOf(pairedT({ differences: [1, 2, 6] }));
  expect(paired).toMatchObject({ estimate: 3, degreesOfFreedom: 2 });
  expect(paired.standardError).toBeCloseTo(Math.sqrt(7 / 3), 12);
});

it("refuses too few values, no noise and what is no number", () => {
  expect(codeOf(pooledT({ treated: [1], control: [2] }))).toBe("too-few-values");
  expect(codeOf(pooledT({ treated: [], control: [2, 3, 4] }))).toBe("too-few-values");
  expect(codeOf(welchT({ treated: [1], control: [2, 3] }))).toBe("too-few-values");
  expect(codeOf(welchT({ treated: [1, 1], control: [2, 2] }))).toBe("no-variation");
  expect(codeOf(pooledT({ treated: [1, Number.NaN], control: [2, 3] }))).toBe("not-finite");
  expect(codeOf(pairedT({ differences: [0, 0, 0] }))).toBe("no-variation");
  expect(codeOf(pairedT({ differences: [1] }))).toBe("too-few-values");
  expect(codeOf(pairedT({ differences: [1, Number.POSITIVE_INFINITY] }))).toBe("not-finite");
});
