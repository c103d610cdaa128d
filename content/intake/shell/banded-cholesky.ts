/** A symmetric positive definite matrix, of which only entries near the diagonal are not zero. */
export interface BandedMatrix {
  readonly size: number;
  /** Entries (row, column) with row − column in 0..band, row by row: `band + 1` numbers each, the diagonal last. */
  readonly band: number;
  readonly lower: Float64Array;
}

export function createBanded(size: number, band: number): BandedMatrix {
  return { size, band, lower: new Float64Array(size * (band + 1)) };
}

/** Adds to an entry and its mirror image. The entry must lie within the band. */
export function addTo({ band, lower }: BandedMatrix, row: number, column: number, value: number): void {
  const [low, high] = row < column ? [row, column] : [column, row];
  if (high - low > band) throw new Error("Broken invariant: an entry outside of the band");
  const at = high * (band + 1) + band - (high - low);
  lower[at] = (lower[at] ?? 0) + value;
}

/**
 * Factors once (Cholesky, in place), solves often. Throws where the matrix is not positive definite. After it the
 * matrix holds its factor.
 */
export function factorBanded({ size, band, lower }: BandedMatrix): (right: Float64Array) => Float64Array {
  const width = band + 1;
  for (let row = 0; row < size; row += 1) {
    const start = Math.max(0, row - band);
    for (let column = start; column <= row; column += 1) {
      let sum = lower[row * width + band - (row - column)] as number;
      for (let inner = Math.max(start, column - band); inner < column; inner += 1) {
        sum -=
          (lower[row * width + band - (row - inner)] as number) *
          (lower[column * width + band - (column - inner)] as number);
      }
      const diagonal = lower[column * width + band] as number;
      if (column < row) lower[row * width + band - (row - column)] = sum / diagonal;
      else if (sum > 0) lower[row * width + band] = Math.sqrt(sum);
      else throw new Error("Broken invariant: the matrix is not positive definite");
    }
  }
  return (right) => {
    const out = Float64Array.from(right);
    for (let row = 0; row < size; row += 1) {
      let sum = out[row] as number;
      for (let column = Math.max(0, row - band); column < row; column += 1) {
        sum -= (lower[row * width + band - (row - column)] as number) * (out[column] as number);
      }
      out[row] = sum / (lower[row * width + band] as number);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let sum = out[row] as number;
      for (let below = row + 1; below <= Math.min(size - 1, row + band); below += 1) {
        sum -= (lower[below * width + band - (below - row)] as number) * (out[below] as number);
      }
      out[row] = sum / (lower[row * width + band] as number);
    }
    return out;
  };
}
