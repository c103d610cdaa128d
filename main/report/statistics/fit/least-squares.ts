import { fail, type Result, succeed } from "../../../base/result.ts";
import { addScaled, dot } from "../vector.ts";
import { contrastCoordinates } from "./contrast-coordinates.ts";
import { type Contrast, type Design, type DesignColumn, designColumns } from "./design.ts";
import { type OrthonormalBasis, orthonormalBasis, residualOn } from "./orthonormal-basis.ts";

/** Why a design cannot be fitted. */
export type DesignRefusal = "no-rows" | "not-finite" | "not-identified";

/** A least-squares fit, kept as an orthonormal basis of the design: every later statistic is a sum over it. */
export interface LeastSquaresFit {
  readonly rowCount: number;
  /** Columns of the design that count (K): intercept, levels that add something, terms. */
  readonly columnCount: number;
  /** Rows minus columns: N − K. */
  readonly degreesOfFreedom: number;
  /** Orthonormal columns that span the design; the hat matrix is the sum of their outer products. */
  readonly basis: readonly Float64Array[];
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** Value of a contrast of coefficients, in units of the outcome. */
  readonly estimate: (contrast: Contrast) => number;
  /** One weight a row: the contrast's estimate is their sum of products with the outcome. */
  readonly weights: (contrast: Contrast) => Float64Array;
}

/**
 * Ordinary least squares with fixed effects. `outcome`: N numbers; `design`: see there.
 * Levels that depend on others drop out silently; a term that does is refused, never dropped.
 *
 * Errors: `no-rows`; `not-finite` (an outcome or a term is NaN or infinite, as log(0) is); `not-identified` (a term
 * cannot be told apart from the fixed effects or from another term).
 */
export function leastSquares(of: {
  readonly design: Design;
  readonly outcome: readonly number[];
}): Result<LeastSquaresFit, DesignRefusal> {
  const rowCount = of.outcome.length;
  if (rowCount === 0) return fail("no-rows", "There is nothing to fit: no row was handed in.");
  const columns = designColumns(of.design, rowCount);
  const broken = notFinite(of.outcome, columns);
  if (broken !== undefined) return broken;
  const decomposed = orthonormalBasis(columns.map((column) => column.values));
  const lost = columns.find((column, index) => column.ofInterest && !decomposed.kept.includes(index));
  if (lost !== undefined) {
    return fail(
      "not-identified",
      `The effect of ${lost.name} cannot be told apart from the levels held constant or from another arm: ` +
        "compare arms that changed at different times or sites.",
    );
  }
  const { rest, coordinates } = residualOn(decomposed.basis, Float64Array.from(of.outcome));
  const position = new Map(decomposed.kept.map((index, place) => [columns[index]?.name ?? "", place]));
  return succeed({
    rowCount,
    columnCount: decomposed.kept.length,
    degreesOfFreedom: rowCount - decomposed.kept.length,
    basis: decomposed.basis,
    fitted: Float64Array.from(of.outcome, (value, row) => value - (rest[row] ?? 0)),
    residuals: rest,
    estimate: (contrast) => dot(contrastCoordinates(decomposed, position, contrast), coordinates),
    weights: (contrast) => contrastWeights(decomposed, position, contrast),
  });
}

function notFinite(outcome: readonly number[], columns: readonly DesignColumn[]) {
  const row = outcome.findIndex((value) => !Number.isFinite(value));
  if (row >= 0)
    return fail("not-finite", `The outcome of row ${row + 1} is ${outcome[row]}: not a number to fit.`);
  const column = columns.find(({ values }) => !values.every(Number.isFinite));
  if (column === undefined) return undefined;
  return fail("not-finite", `The column ${column.name} holds a value that is not a finite number.`);
}

function contrastWeights(
  { basis, upper }: OrthonormalBasis,
  position: ReadonlyMap<string, number>,
  contrast: Contrast,
): Float64Array {
  const weights = new Float64Array(basis[0]?.length ?? 0);
  for (const [index, coordinate] of contrastCoordinates({ upper }, position, contrast).entries()) {
    addScaled(weights, coordinate, basis[index] ?? []);
  }
  return weights;
}
