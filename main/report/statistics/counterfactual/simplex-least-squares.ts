import { LuDecomposition, Matrix } from "ml-matrix";
import { dot } from "../vector.ts";

/** Changes of the active set before giving up; the number of columns is the usual order of magnitude. */
const changesPerColumn = 20;
/** Ridge on the Gram matrix, relative to its mean diagonal: one answer where donors outnumber the days. */
const ridgeShare = 1e-10;
/** A gain smaller than this, relative to the Gram matrix, ends the search. */
const gainTolerance = 1e-9;

/**
 * Weights ≥ 0 that sum to 1 and bring the columns' mixture nearest to a target in least squares, by an active set
 * (Lawson & Hanson 1974, with the sum as an equality). `columns`: at least one, each as long as `target`. `penalty`
 * times the sum of squared weights is added to what is made small: the larger, the more evenly they are spread.
 * Throws if it does not end, which is a bug.
 */
export function simplexLeastSquares(
  columns: readonly Float64Array[],
  target: Float64Array,
  penalty = 0,
): Float64Array {
  const count = columns.length;
  const gram = columns.map((one) => Float64Array.from(columns, (other) => dot(one, other)));
  const pull = Float64Array.from(columns, (column) => dot(column, target));
  const size = gram.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / count;
  for (const [index, row] of gram.entries()) row[index] = (row[index] ?? 0) + ridgeShare * size + penalty;
  const best = gram.map((row, index) => (row[index] ?? 0) - 2 * (pull[index] ?? 0));
  const free = new Set([best.indexOf(Math.min(...best))]);
  let weights = new Float64Array(count);
  for (const index of free) weights[index] = 1;
  for (let change = 0; change < changesPerColumn * (count + 1); change++) {
    const { solution, price } = solveOnFace(gram, pull, [...free]);
    const negative = [...free].filter((index) => (solution[index] ?? 0) <= 0);
    if (negative.length > 0) {
      weights = stepTowards(weights, solution, negative);
      for (const index of free) if ((weights[index] ?? 0) <= 0) free.delete(index);
      continue;
    }
    weights = solution;
    const entering = mostGain(gram, pull, weights, price, free, gainTolerance * size);
    if (entering === undefined) return weights;
    free.add(entering);
  }
  throw new Error("the active set did not settle");
}

/** Least squares on the free columns with sum 1, and the price of the sum (its Lagrange multiplier). */
function solveOnFace(gram: readonly Float64Array[], pull: Float64Array, free: readonly number[]) {
  const size = free.length;
  const system = Matrix.zeros(size + 1, size + 1);
  const right = Matrix.zeros(size + 1, 1);
  for (const [row, index] of free.entries()) {
    for (const [column, other] of free.entries()) system.set(row, column, gram[index]?.[other] ?? 0);
    system.set(row, size, 1);
    system.set(size, row, 1);
    right.set(row, 0, pull[index] ?? 0);
  }
  right.set(size, 0, 1);
  const solved = new LuDecomposition(system).solve(right);
  const solution = new Float64Array(pull.length);
  for (const [row, index] of free.entries()) solution[index] = solved.get(row, 0);
  return { solution, price: solved.get(size, 0) };
}

/** As far from the weights towards the solution as no weight falls below zero; what hits zero is exactly zero. */
function stepTowards(
  weights: Float64Array,
  solution: Float64Array,
  negative: readonly number[],
): Float64Array<ArrayBuffer> {
  const reach = (index: number): number => {
    const from = weights[index] ?? 0;
    return from / (from - (solution[index] ?? 0));
  };
  const first = negative.reduce((least, index) => (reach(index) < reach(least) ? index : least));
  const share = Math.min(1, Math.max(0, reach(first) || 0));
  const next = Float64Array.from(
    weights,
    (weight, index) => weight + share * ((solution[index] ?? 0) - weight),
  );
  next[first] = 0;
  return next.map((weight) => (weight > 0 ? weight : 0));
}

/** The column outside the face whose entry lowers the sum of squares fastest; undefined at the optimum. */
function mostGain(
  gram: readonly Float64Array[],
  pull: Float64Array,
  weights: Float64Array,
  price: number,
  free: ReadonlySet<number>,
  tolerance: number,
): number | undefined {
  let found: number | undefined;
  let gain = tolerance;
  for (const [index, row] of gram.entries()) {
    const slack = (pull[index] ?? 0) - dot(row, weights) - price;
    if (!free.has(index) && slack > gain) [found, gain] = [index, slack];
  }
  return found;
}
