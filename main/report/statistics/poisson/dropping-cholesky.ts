/** A pivot smaller than this, relative to its diagonal, belongs to a column that depends on columns before it. */
const pivotTolerance = 1e-9;

/** A Cholesky factor of a Gram matrix without the columns that depend on columns before them. */
export interface DroppingCholesky {
  /** Which columns are in the factor, ascending. */
  readonly kept: readonly number[];
  /** Solves for the kept columns; 0 for the others. */
  readonly solve: (right: Float64Array) => Float64Array;
}

/** Factor of a symmetric positive semidefinite matrix of `size` columns, row by row in one list. */
export function droppingCholesky(gram: Float64Array, size: number): DroppingCholesky {
  const kept: number[] = [];
  const factor: Float64Array[] = [];
  for (let column = 0; column < size; column++) {
    const line = new Float64Array(kept.length + 1);
    let pivot = gram[column * size + column] ?? 0;
    const whole = pivot;
    for (const [place, other] of kept.entries()) {
      const above = factor[place] ?? line;
      let rest = gram[column * size + other] ?? 0;
      for (let index = 0; index < place; index++) rest -= (line[index] ?? 0) * (above[index] ?? 0);
      const value = rest / (above[place] ?? 1);
      line[place] = value;
      pivot -= value * value;
    }
    if (!(pivot > pivotTolerance * whole)) continue;
    line[kept.length] = Math.sqrt(pivot);
    factor.push(line);
    kept.push(column);
  }
  return { kept, solve: (right) => solveWith(factor, kept, right) };
}

function solveWith(
  factor: readonly Float64Array[],
  kept: readonly number[],
  right: Float64Array,
): Float64Array {
  const middle = new Float64Array(kept.length);
  for (const [place, line] of factor.entries()) {
    let rest = right[kept[place] ?? 0] ?? 0;
    for (let index = 0; index < place; index++) rest -= (line[index] ?? 0) * (middle[index] ?? 0);
    middle[place] = rest / (line[place] ?? 1);
  }
  const solution = new Float64Array(right.length);
  for (let place = kept.length - 1; place >= 0; place--) {
    const line = factor[place] ?? middle;
    const value = (middle[place] ?? 0) / (line[place] ?? 1);
    solution[kept[place] ?? 0] = value;
    for (let index = 0; index < place; index++)
      middle[index] = (middle[index] ?? 0) - (line[index] ?? 0) * value;
  }
  return solution;
}
