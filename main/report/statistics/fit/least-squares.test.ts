import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, madePanel, valueOf } from "../fixtures.ts";
import { interceptName } from "./design.ts";
import { leastSquares } from "./least-squares.ts";

it("finds a line that was drawn, and its weights give the estimate", () => {
  const outcome = [1, 3, 5, 7];
  const fit = valueOf(leastSquares({ design: { terms: { x: [0, 1, 2, 3] }, effects: [] }, outcome }));
  expect(fit.estimate({ x: 1 })).toBeCloseTo(2, 12);
  expect(fit.estimate({ [interceptName]: 1 })).toBeCloseTo(1, 12);
  expect([...fit.weights({ x: 1 })].map((weight) => Math.round(weight * 10) / 10)).toEqual([
    -0.3, -0.1, 0.1, 0.3,
  ]);
  expect([...fit.residuals].every((rest) => Math.abs(rest) < 1e-12)).toBe(true);
  expect(fit).toMatchObject({ rowCount: 4, columnCount: 2, degreesOfFreedom: 2 });
});

it("counts levels that add something and no others", () => {
  const fit = valueOf(leastSquares(madePanel({ seed: 1, sites: 6, weeks: 4 })));
  expect(fit.columnCount).toBe(1 + 5 + 3 + 1);
});

it("gives the difference of differences of two sites and two weeks", () => {
  const fit = valueOf(
    leastSquares({
      design: {
        terms: { effect: [0, 1, 0, 0] },
        effects: [
          ["a", "a", "b", "b"],
          ["1", "2", "1", "2"],
        ],
      },
      outcome: [10, 17, 4, 6],
    }),
  );
  expect(fit.estimate({ effect: 1 })).toBeCloseTo(17 - 10 - (6 - 4), 12);
});

it("does not mind the order of rows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 23 }), (seed, turn) => {
      const panel = madePanel({ seed, sites: 6, weeks: 4, effect: 0.2 });
      const turned = <T>(values: readonly T[]): readonly T[] => [
        ...values.slice(turn),
        ...values.slice(0, turn),
      ];
      const other = {
        design: {
          terms: { mirror: turned(panel.design.terms["mirror"] ?? []) },
          effects: panel.design.effects.map(turned),
        },
        outcome: turned(panel.outcome),
      };
      expect(valueOf(leastSquares(other)).estimate({ mirror: 1 })).toBeCloseTo(
        valueOf(leastSquares(panel)).estimate({ mirror: 1 }),
        10,
      );
    }),
  );
});

it("refuses by name what cannot be fitted", () => {
  const effects = [["a", "a", "b", "b"]];
  const outcome = [1, 2, 3, 4];
  expect(codeOf(leastSquares({ design: { terms: {}, effects: [] }, outcome: [] }))).toBe("no-rows");
  expect(codeOf(leastSquares({ design: { terms: {}, effects }, outcome: [1, Math.log(0), 2, 3] }))).toBe(
    "not-finite",
  );
  expect(codeOf(leastSquares({ design: { terms: { x: [Number.NaN, 0, 0, 1] }, effects }, outcome }))).toBe(
    "not-finite",
  );
  const aliased = leastSquares({ design: { terms: { mirror: [0, 0, 1, 1] }, effects }, outcome });
  expect(aliased).toMatchObject({ code: "not-identified", message: expect.stringContaining("mirror") });
});

it("throws for lists of unequal length and for terms that are not there: bugs", () => {
  expect(() => leastSquares({ design: { terms: { x: [1] }, effects: [] }, outcome: [1, 2] })).toThrow("x");
  const fit = valueOf(leastSquares({ design: { terms: {}, effects: [] }, outcome: [1, 2] }));
  expect(() => fit.estimate({ flyer: 1 })).toThrow("flyer");
});
