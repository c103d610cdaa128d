import { addScaled, dot } from "../vector.ts";

/** A column whose part outside the columns before it is smaller than this, relative to itself, adds nothing. */
const aliasTolerance = 1e-9;

/** Q and R of a thin QR decomposition; columns that depend on columns before them are left out. */
export interface OrthonormalBasis {
  /** Orthonormal columns, each as long as the input's columns. */
  readonly basis: readonly Float64Array[];
  /** For every kept column: its coordinates in the basis (upper triangular). */
  readonly upper: readonly Float64Array[];
  /** Which of the input's columns were kept, ascending. */
  readonly kept: readonly number[];
}

/**
 * Thin QR by Gram-Schmidt with one repetition ("twice is enough", Giraud, Langou & Rozložník 2005), as exact as
 * Householder's and easy to leave dependent columns out of.
 */
export function orthonormalBasis(columns: readonly Float64Array[]): OrthonormalBasis {
  const basis: Float64Array[] = [];
  const upper: Float64Array[] = [];
  const kept: number[] = [];
  for (const [index, column] of columns.entries()) {
    const { rest, coordinates } = residualOn(basis, column);
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > aliasTolerance * Math.sqrt(dot(column, column)))) continue;
    basis.push(rest.map((value) => value / length));
    upper.push(Float64Array.of(...coordinates, length));
    kept.push(index);
  }
  return { basis, upper, kept };
}

/** What is left of a column outside the basis, and its coordinates in the basis. */
export function residualOn(
  basis: readonly Float64Array[],
  column: ArrayLike<number>,
): { readonly rest: Float64Array; readonly coordinates: Float64Array } {
  const rest = Float64Array.from(column);
  const coordinates = new Float64Array(basis.length);
  for (let pass = 0; pass < 2; pass++) {
    for (const [index, direction] of basis.entries()) {
      const along = dot(direction, rest);
      coordinates[index] = (coordinates[index] ?? 0) + along;
      addScaled(rest, -along, direction);
    }
  }
  return { rest, coordinates };
}
