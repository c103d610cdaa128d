import type { Design } from "../fit/design.ts";

/**
 * A design whose rows hold few numbers other than zero. Coefficients lie in one list: first the levels of the effect that
 * has the most (each row is in exactly one), then the columns: all other levels, then the terms.
 */
export interface SparseDesign {
  readonly levelCount: number;
  readonly columnCount: number;
  /** The level of each row. */
  readonly levels: readonly number[];
  /** The columns of each row and what they hold, counted without the levels. */
  readonly columns: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  /** Place of each term among the columns. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The chosen rows of a design. Without fixed effects all rows are in one level: the constant. */
export function sparseDesign(design: Design, rows: readonly number[]): SparseDesign {
  const effects = design.effects.map((labels) => rows.map((row) => labels[row] ?? ""));
  const sizes = effects.map((labels) => new Set(labels).size);
  const largest = sizes.indexOf(Math.max(...sizes));
  const levels = numbered(effects[largest] ?? rows.map(() => ""));
  const others = numbered(
    effects.flatMap((labels, effect) =>
      effect === largest ? [] : labels.map((label) => `${effect} ${label}`),
    ),
  );
  const otherCount = new Set(others).size;
  const names = Object.keys(design.terms);
  const effectsLeft = Math.max(effects.length - 1, 0);
  return {
    levelCount: new Set(levels).size,
    columnCount: otherCount + names.length,
    levels,
    columns: rows.map((_, place) => [
      ...Array.from({ length: effectsLeft }, (__, effect) => others[effect * rows.length + place] ?? 0),
      ...names.map((___, index) => otherCount + index),
    ]),
    values: rows.map((row) => [
      ...Array.from({ length: effectsLeft }, () => 1),
      ...names.map((name) => design.terms[name]?.[row] ?? 0),
    ]),
    terms: new Map(names.map((name, index) => [name, otherCount + index])),
  };
}

/** Numbers for labels, in the order in which they first appear. */
function numbered(labels: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return labels.map((label) => {
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
}

/** Xᵀ v: one number a coefficient. `values`: one a row. */
export function transposeTimes(design: SparseDesign, values: Float64Array): Float64Array {
  const sums = new Float64Array(design.levelCount + design.columnCount);
  for (const [row, level] of design.levels.entries()) {
    sums[level] = (sums[level] ?? 0) + (values[row] ?? 0);
    for (const [index, column] of (design.columns[row] ?? []).entries()) {
      const at = design.levelCount + column;
      sums[at] = (sums[at] ?? 0) + (design.values[row]?.[index] ?? 0) * (values[row] ?? 0);
    }
  }
  return sums;
}

/** X b: one number a row. `coefficients`: in the design's order. */
export function designTimes(design: SparseDesign, coefficients: Float64Array): Float64Array {
  return Float64Array.from(design.levels, (level, row) =>
    (design.columns[row] ?? []).reduce(
      (sum, column, index) =>
        sum + (design.values[row]?.[index] ?? 0) * (coefficients[design.levelCount + column] ?? 0),
      coefficients[level] ?? 0,
    ),
  );
}
