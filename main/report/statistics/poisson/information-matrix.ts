import { type DroppingCholesky, droppingCholesky } from "./dropping-cholesky.ts";
import type { SparseDesign } from "./sparse-design.ts";

/** Xᵀ diag(weights) X, ready to be solved with. */
export interface InformationMatrix {
  /** Columns that do not depend on levels and columns before them, ascending. */
  readonly kept: readonly number[];
  /** Solves for levels and columns, in the design's order; dependent columns get 0. */
  readonly solve: (right: Float64Array) => Float64Array;
}

/**
 * The information matrix of a weighted design. Rows are in one level each, so that the levels' block is diagonal and is
 * eliminated first (Schur's complement): 10 000 levels cost no more than the columns that their rows hold.
 * `weights`: one a row, above zero.
 */
export function informationMatrix(design: SparseDesign, weights: Float64Array): InformationMatrix {
  const { levelCount, columnCount } = design;
  const diagonal = new Float64Array(levelCount);
  const beside = Array.from({ length: levelCount }, () => new Map<number, number>());
  const gram = new Float64Array(columnCount * columnCount);
  for (const [row, level] of design.levels.entries()) {
    const weight = weights[row] ?? 0;
    const [columns, values] = [design.columns[row] ?? [], design.values[row] ?? []];
    diagonal[level] = (diagonal[level] ?? 0) + weight;
    for (const [first, column] of columns.entries()) {
      const scaled = weight * (values[first] ?? 0);
      if (scaled === 0) continue;
      const line = beside[level];
      line?.set(column, (line.get(column) ?? 0) + scaled);
      for (const [second, other] of columns.entries()) {
        const at = column * columnCount + other;
        gram[at] = (gram[at] ?? 0) + scaled * (values[second] ?? 0);
      }
    }
  }
  const scale = Float64Array.from({ length: columnCount }, (_, at) => gram[at * columnCount + at] ?? 0);
  for (const [level, line] of beside.entries()) eliminate(gram, columnCount, [...line], diagonal[level] ?? 1);
  const cholesky = droppingCholesky(gram, scale);
  return { kept: cholesky.kept, solve: (right) => solveWith(cholesky, diagonal, beside, right) };
}

function eliminate(
  gram: Float64Array,
  size: number,
  line: readonly (readonly [column: number, value: number])[],
  diagonal: number,
): void {
  for (const [column, value] of line) {
    for (const [other, otherValue] of line) {
      const at = column * size + other;
      gram[at] = (gram[at] ?? 0) - (value * otherValue) / diagonal;
    }
  }
}

function solveWith(
  cholesky: DroppingCholesky,
  diagonal: Float64Array,
  beside: readonly ReadonlyMap<number, number>[],
  right: Float64Array,
): Float64Array {
  const reduced = right.slice(diagonal.length);
  for (const [level, line] of beside.entries()) {
    const share = (right[level] ?? 0) / (diagonal[level] ?? 1);
    for (const [column, value] of line) reduced[column] = (reduced[column] ?? 0) - value * share;
  }
  const columns = cholesky.solve(reduced);
  const solution = new Float64Array(right.length);
  solution.set(columns, diagonal.length);
  for (const [level, line] of beside.entries()) {
    let rest = right[level] ?? 0;
    for (const [column, value] of line) rest -= value * (columns[column] ?? 0);
    solution[level] = rest / (diagonal[level] ?? 1);
  }
  return solution;
}
