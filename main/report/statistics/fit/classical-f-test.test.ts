import { expect, it } from "vitest";
import { codeOf, madePanel, valueOf } from "../fixtures.ts";
import { classicalErrors } from "./classical-errors.ts";
import { classicalFTest } from "./classical-f-test.ts";
import { heteroskedasticityRobust } from "./heteroskedasticity-robust.ts";
import { leastSquares } from "./least-squares.ts";
import { neweyWest } from "./newey-west.ts";

const panel = madePanel({ seed: 7, sites: 6, weeks: 4, effect: 0.4 });
const fit = valueOf(leastSquares(panel));

it("is the square of t where one term is tested, with the same p", () => {
  const f = valueOf(classicalFTest(panel));
  const t = valueOf(classicalErrors({ fit, contrast: panel.contrast }));
  expect(f.f).toBeCloseTo(t.t ** 2, 9);
  expect(f.pValue).toBeCloseTo(t.pValue, 12);
  expect(f).toMatchObject({ numeratorDegrees: 1, denominatorDegrees: t.degreesOfFreedom });
});

it("refuses a design without terms and one without noise", () => {
  expect(codeOf(classicalFTest({ ...panel, design: { terms: {}, effects: [] } }))).toBe("no-terms");
  const design = { terms: { x: [0, 1, 2, 3] }, effects: [] };
  expect(codeOf(classicalFTest({ design, outcome: [1, 2, 3, 4] }))).toBe("no-variation");
});

it("makes Newey and West's errors White's where no lag counts", () => {
  const white = valueOf(heteroskedasticityRobust({ fit, contrast: panel.contrast, kind: "HC1" }));
  expect(valueOf(neweyWest({ fit, contrast: panel.contrast, lagsMax: 0 }))).toBeCloseTo(white, 12);
  expect(codeOf(neweyWest({ fit, contrast: panel.contrast, lagsMax: 24 }))).toBe("too-many-lags");
});
