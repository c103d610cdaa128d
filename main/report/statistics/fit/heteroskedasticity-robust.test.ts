import { expect, it } from "vitest";
import { codeOf, valueOf } from "../fixtures.ts";
import { heteroskedasticityRobust } from "./heteroskedasticity-robust.ts";
import { leastSquares } from "./least-squares.ts";

const contrast = { treated: 1 };

it("is Welch's standard error for two groups, by HC2", () => {
  const design = { terms: { treated: [1, 1, 1, 0, 0] }, effects: [] };
  const fit = valueOf(leastSquares({ design, outcome: [1, 2, 6, 4, 8] }));
  // Variances 7 and 8: 7/3 + 8/2.
  expect(valueOf(heteroskedasticityRobust({ fit, contrast, kind: "HC2" }))).toBeCloseTo(
    Math.sqrt(7 / 3 + 4),
    12,
  );
  // Sums of squares 14 and 8 over n² each.
  const plain = Math.sqrt(14 / 9 + 8 / 4);
  expect(valueOf(heteroskedasticityRobust({ fit, contrast, kind: "HC0" }))).toBeCloseTo(plain, 12);
  expect(valueOf(heteroskedasticityRobust({ fit, contrast, kind: "HC1" }))).toBeCloseTo(
    plain * Math.sqrt(5 / 3),
    12,
  );
  // Sums of squares over (n − 1)² each.
  expect(valueOf(heteroskedasticityRobust({ fit, contrast, kind: "HC3" }))).toBeCloseTo(
    Math.sqrt(14 / 4 + 8),
    12,
  );
});

it("refuses a row that decides alone, no rows to spare and no noise", () => {
  const alone = { terms: { treated: [1, 0, 0, 0] }, effects: [] };
  const fit = valueOf(leastSquares({ design: alone, outcome: [1, 2, 6, 4] }));
  expect(codeOf(heteroskedasticityRobust({ fit, contrast, kind: "HC3" }))).toBe("leverage-one");
  const two = valueOf(leastSquares({ design: { terms: { treated: [1, 0] }, effects: [] }, outcome: [1, 2] }));
  expect(codeOf(heteroskedasticityRobust({ fit: two, contrast, kind: "HC1" }))).toBe("saturated");
  const still = { terms: { treated: [1, 1, 0, 0] }, effects: [] };
  const flat = valueOf(leastSquares({ design: still, outcome: [2, 2, 1, 1] }));
  expect(codeOf(heteroskedasticityRobust({ fit: flat, contrast, kind: "HC1" }))).toBe("no-variation");
});
