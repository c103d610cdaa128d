import { quantile } from "./quantile.ts";

/** Terms of a surface of second order over x, y in −1..1. */
const TERMS = 6;
/** Rounds of reweighting; the weights of cloth at the border are near zero after four. */
const ROUNDS = 10;
/** Residuals are never thought smaller than this, in units of the value: JPEG steps. */
const LEAST_SCALE = 0.3;

/** One value over the picture, smooth: six coefficients over x, y in −1..1. */
export type Surface = readonly number[];

export interface Sample {
  /** Across, −1 at the left edge to 1 at the right. */
  readonly x: number;
  /** Down, −1 at the top edge to 1 at the bottom. */
  readonly y: number;
  readonly value: number;
}

const terms = ({ x, y }: { x: number; y: number }): number[] => [1, x, y, x * x, x * y, y * y];

export function surfaceAt(surface: Surface, x: number, y: number): number {
  const [c = 0, cx = 0, cy = 0, cxx = 0, cxy = 0, cyy = 0] = surface;
  return c + cx * x + cy * y + cxx * x * x + cxy * x * y + cyy * y * y;
}

/** Surface through most samples: least squares, reweighted after Tukey so that a minority of others does not bend it. */
export function fitSurface(samples: readonly Sample[]): Surface {
  let surface: number[] = [
    quantile(
      samples.map(({ value }) => value),
      0.5,
    ),
    0,
    0,
    0,
    0,
    0,
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const residuals = samples.map((sample) => sample.value - surfaceAt(surface, sample.x, sample.y));
    const scale = 4.685 * Math.max(LEAST_SCALE, 1.4826 * quantile(residuals.map(Math.abs), 0.5));
    const weights = residuals.map((r) => (Math.abs(r) < scale ? (1 - (r / scale) ** 2) ** 2 : 0));
    surface = solveWeighted(samples, weights);
  }
  return surface;
}

function solveWeighted(samples: readonly Sample[], weights: readonly number[]): number[] {
  const matrix = Array.from({ length: TERMS }, () => new Float64Array(TERMS + 1));
  samples.forEach((sample, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    const row = terms(sample);
    row.forEach((left, i) => {
      const line = matrix[i];
      if (line === undefined) return;
      row.forEach((right, j) => {
        line[j] = (line[j] ?? 0) + weight * left * right;
      });
      line[TERMS] = (line[TERMS] ?? 0) + weight * left * sample.value;
    });
  });
  matrix.forEach((line, i) => {
    line[i] = (line[i] ?? 0) + 1e-6;
  });
  return eliminate(matrix);
}

/** Gauss with partial pivots; the matrix is symmetric and, thanks to its ridge, regular. */
function eliminate(matrix: Float64Array[]): number[] {
  const size = matrix.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[best]?.[column] ?? 0)) best = row;
    }
    const pivot = matrix[best];
    const other = matrix[column];
    if (pivot === undefined || other === undefined) continue;
    matrix[best] = other;
    matrix[column] = pivot;
    for (let row = 0; row < size; row += 1) {
      const line = matrix[row];
      if (row === column || line === undefined) continue;
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return matrix.map((line, row) => (line[size] ?? 0) / (line[row] ?? 1));
}
