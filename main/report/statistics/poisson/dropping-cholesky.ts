/** A pivot smaller than this, relative to its column's size, belongs to a column that depends on others before it. */
const pivotTolerance = 1e-9;

/** A Cholesky factor of a Gram matrix without the columns that depend on columns before them. */
export interface DroppingCholesky {
  /** Which columns are in the factor, ascending. */
  readonly kept: readonly number[];
  /** Solves for the kept columns; 0 for the others. */
  readonly solve: (right: Float64Array) => Float64Array;
}

/** One row of the factor: zero before `start`, which is counted among the kept columns; the pivot comes last. */
interface FactorRow {
  readonly start: number;
  readonly line: Float64Array;
}

/**
 * Factor of a symmetric positive semidefinite matrix, row by row in one list. `scale`: the squared size of each column
 * before anything was eliminated from it, which tells a small pivot from rounding. Each row begins at its first number
 * other than zero (George & Liu 1981, the envelope), so that weeks of one site never meet weeks of another.
 */
export function droppingCholesky(gram: Float64Array, scale: Float64Array): DroppingCholesky {
  const size = scale.length;
  const kept: number[] = [];
  const factor: FactorRow[] = [];
  for (let column = 0; column < size; column++) {
    const line = new Float64Array(kept.length + 1);
    const first = kept.findIndex((other) => gram[column * size + other] !== 0);
    const start = first < 0 ? kept.length : first;
    let pivot = gram[column * size + column] ?? 0;
    for (let place = start; place < kept.length; place++) {
      const above = factor[place] ?? { start: 0, line };
      let rest = gram[column * size + (kept[place] ?? 0)] ?? 0;
      for (let index = Math.max(start, above.start); index < place; index++) {
        rest -= (line[index] ?? 0) * (above.line[index] ?? 0);
      }
      const value = rest / (above.line[place] ?? 1);
      line[place] = value;
      pivot -= value * value;
    }
    if (!(pivot > pivotTolerance * (scale[column] ?? 0))) continue;
    line[kept.length] = Math.sqrt(pivot);
    factor.push({ start, line });
    kept.push(column);
  }
  return { kept, solve: (right) => solveWith(factor, kept, right) };
}

function solveWith(factor: readonly FactorRow[], kept: readonly number[], right: Float64Array): Float64Array {
  const middle = new Float64Array(kept.length);
  for (const [place, { start, line }] of factor.entries()) {
    let rest = right[kept[place] ?? 0] ?? 0;
    for (let index = start; index < place; index++) rest -= (line[index] ?? 0) * (middle[index] ?? 0);
    middle[place] = rest / (line[place] ?? 1);
  }
  const solution = new Float64Array(right.length);
  for (const [place, { start, line }] of [...factor.entries()].toReversed()) {
    const value = (middle[place] ?? 0) / (line[place] ?? 1);
    solution[kept[place] ?? 0] = value;
    for (let index = start; index < place; index++) {
      middle[index] = (middle[index] ?? 0) - (line[index] ?? 0) * value;
    }
  }
  return solution;
}
