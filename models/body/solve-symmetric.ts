/**
 * Solves A·x = b for a small symmetric positive definite A (rows one after another), by Cholesky. Overwrites A.
 * Throws where A is not positive definite: callers add a prior that makes it so.
 */
export function solveSymmetric(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const at = (row: number, column: number) => a[row * size + column] as number;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      if (row !== column) {
        a[row * size + column] = sum / at(column, column);
        continue;
      }
      if (sum <= 0) throw new Error("Broken invariant: normal equations without a prior");
      a[row * size + row] = Math.sqrt(sum);
    }
  }
  const x = b.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] as number) - at(row, k) * (x[k] as number);
    x[row] = (x[row] as number) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row] = (x[row] as number) - at(k, row) * (x[k] as number);
    x[row] = (x[row] as number) / at(row, row);
  }
  return x;
}
