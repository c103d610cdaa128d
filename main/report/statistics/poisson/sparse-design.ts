import type { Design } from "../fit/design.ts";

/** A design whose rows hold few numbers other than zero: for each row its columns and their values. */
export interface SparseDesign {
  readonly columnCount: number;
  readonly columns: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  /** Place of each term's column; the levels of the fixed effects come first. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The chosen rows of a design: one column for each level that occurs in them (or a constant), then the terms. */
export function sparseDesign(design: Design, rows: readonly number[]): SparseDesign {
  const places = new Map<string, number>();
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const levels = rows.map((row) =>
    design.effects.length === 0
      ? [placeOf("constant")]
      : design.effects.map((labels, effect) => placeOf(`${effect} ${labels[row] ?? ""}`)),
  );
  const names = Object.keys(design.terms);
  const terms = new Map(names.map((name, index) => [name, places.size + index]));
  const columns = levels.map((row) => [...row, ...terms.values()]);
  const values = rows.map((row) => [
    ...Array.from({ length: Math.max(design.effects.length, 1) }, () => 1),
    ...names.map((name) => design.terms[name]?.[row] ?? 0),
  ]);
  return { columnCount: places.size + names.length, columns, values, terms };
}

/** Xᵀ W X, dense, row by row in one list: the normal equations' matrix. `weights`: one a row. */
export function weightedGram(design: SparseDesign, weights: Float64Array): Float64Array {
  const size = design.columnCount;
  const gram = new Float64Array(size * size);
  for (const [row, columns] of design.columns.entries()) {
    const values = design.values[row] ?? [];
    for (const [first, column] of columns.entries()) {
      const scaled = (values[first] ?? 0) * (weights[row] ?? 0);
      if (scaled === 0) continue;
      for (const [second, other] of columns.entries()) {
        const at = column * size + other;
        gram[at] = (gram[at] ?? 0) + scaled * (values[second] ?? 0);
      }
    }
  }
  return gram;
}

/** Xᵀ v. `values`: one a row. */
export function transposeTimes(design: SparseDesign, values: Float64Array): Float64Array {
  const sums = new Float64Array(design.columnCount);
  for (const [row, columns] of design.columns.entries()) {
    for (const [index, column] of columns.entries()) {
      const term = (design.values[row]?.[index] ?? 0) * (values[row] ?? 0);
      sums[column] = (sums[column] ?? 0) + term;
    }
  }
  return sums;
}

/** X b: one number a row. `coefficients`: one a column. */
export function designTimes(design: SparseDesign, coefficients: Float64Array): Float64Array {
  return Float64Array.from(design.columns, (columns, row) =>
    columns.reduce(
      (sum, column, index) => sum + (design.values[row]?.[index] ?? 0) * (coefficients[column] ?? 0),
      0,
    ),
  );
}
