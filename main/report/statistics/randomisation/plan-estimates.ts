import { LuDecomposition, Matrix } from "ml-matrix";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { type Contrast, designColumns } from "../fit/design.ts";
import { orthonormalBasis, residualOn } from "../fit/orthonormal-basis.ts";
import { addScaled, dot } from "../vector.ts";

/** Columns of one plan that might have been drawn: term name to values, one a row. */
export type PlanTerms = Readonly<Record<string, readonly number[]>>;

/** What is left of a term beside the fixed effects, as a share of its size, below which it is not identified. */
const identifiedShare = 1e-9;

/** Fixed effects, worked out once for all plans. */
export interface HeldEffects {
  readonly basis: readonly Float64Array[];
  /** The same numbers, one list a row: a treatment is zero in most rows, and those are skipped. */
  readonly basisByRow: readonly Float64Array[];
}

/** The fixed effects (and the intercept) of `rowCount` rows. */
export function heldEffects(effects: readonly (readonly string[])[], rowCount: number): HeldEffects {
  const columns = designColumns({ terms: {}, effects }, rowCount);
  const { basis } = orthonormalBasis(columns.map(({ values }) => values));
  const basisByRow = Array.from({ length: rowCount }, (_, row) =>
    Float64Array.from(basis, (direction) => direction[row] ?? 0),
  );
  return { basis, basisByRow };
}

/** A column without what the fixed effects explain. */
export function withoutEffects({ basis }: HeldEffects, values: ArrayLike<number>): Float64Array {
  return residualOn(basis, values).rest;
}

/** A plan's contrast as a sum of products with an outcome from which the fixed effects were taken. */
export interface PlanCombination {
  /** One factor a row: the estimate is their sum of products with `withoutEffects(outcome)`. */
  readonly factors: Float64Array;
  /** Variance of the estimate for noise of variance 1. */
  readonly variance: number;
}

/**
 * How a plan's contrast is made of the outcome, by least squares with the fixed effects held constant. Only the terms'
 * products with the effects are formed, so that thousands of plans are gone through in seconds.
 * Errors: `not-identified` (the terms cannot be told apart from the fixed effects or from each other).
 */
export function planCombination(
  held: HeldEffects,
  terms: PlanTerms,
  contrast: Contrast,
): Result<PlanCombination, "not-identified"> {
  const names = Object.keys(terms);
  const unknown = Object.keys(contrast).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`the plan has no term ${unknown}`);
  const columns = names.map((name) => terms[name] ?? []);
  const explained = columns.map((column) => coordinatesIn(held, column));
  const gram = Matrix.zeros(names.length, names.length);
  for (const [one, column] of columns.entries()) {
    for (const [other, second] of columns.entries()) {
      gram.set(one, other, dot(column, second) - dot(explained[one] ?? [], explained[other] ?? []));
    }
  }
  const lost = columns.findIndex(
    (column, index) => !(gram.get(index, index) > identifiedShare * dot(column, column)),
  );
  const solver = new LuDecomposition(gram);
  if (lost >= 0 || nearlySingular(gram, solver)) {
    return fail(
      "not-identified",
      `Under one of the plans ${names[lost] ?? "an arm"} cannot be told apart from the levels held constant or from another arm.`,
    );
  }
  const wanted = Matrix.columnVector(names.map((name) => contrast[name] ?? 0));
  const solved = solver.solve(wanted);
  const factors = new Float64Array(columns[0]?.length ?? 0);
  for (const [index, column] of columns.entries()) addScaled(factors, solved.get(index, 0), column);
  return succeed({ factors, variance: dot(solved.getColumn(0), wanted.getColumn(0)) });
}

function coordinatesIn({ basis, basisByRow }: HeldEffects, column: readonly number[]): Float64Array {
  const coordinates = new Float64Array(basis.length);
  for (const [row, value] of column.entries()) {
    if (value !== 0) addScaled(coordinates, value, basisByRow[row] ?? []);
  }
  return coordinates;
}

function nearlySingular(gram: Matrix, solver: LuDecomposition): boolean {
  const size = gram.diagonal().reduce((product, value) => product * value, 1);
  return !(solver.determinant > identifiedShare * size);
}
