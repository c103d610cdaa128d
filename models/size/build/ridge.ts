/**
 * Least squares with a penalty on everything but the constant; rows of features are centred and scaled already. Each
 * row counts by its weight.
 */
export function ridge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
  penalty: number,
): number[] {
  const count = rows[0]?.length ?? 0;
  const mean = weightedMean(targets, weights);
  const matrix = Array.from({ length: count }, () => new Float64Array(count));
  const right = new Float64Array(count);
  rows.forEach((row, at) => {
    const weight = weights[at] ?? 0;
    const target = (targets[at] ?? 0) - mean;
    for (let i = 0; i < count; i++) {
      const value = weight * (row[i] ?? 0);
      right[i] = (right[i] ?? 0) + value * target;
      const line = matrix[i];
      if (line === undefined) continue;
      for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    }
  });
  for (let i = 0; i < count; i++) {
    const line = matrix[i];
    if (line !== undefined) line[i] = (line[i] ?? 0) + penalty;
  }
  return [mean, ...solve(matrix, right)];
}

export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((a, b) => a + b, 0);
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole;
}

/** Cholesky's decomposition of a positive matrix of which the lower half is given; changes both arguments. */
function solve(matrix: Float64Array[], right: Float64Array): number[] {
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  const count = right.length;
  for (let j = 0; j < count; j++) {
    for (let i = j; i < count; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const line = matrix[i];
      if (line !== undefined) line[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  for (let i = 0; i < count; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (right[k] ?? 0);
    right[i] = sum / at(i, i);
  }
  for (let i = count - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < count; k++) sum -= at(k, i) * (right[k] ?? 0);
    right[i] = sum / at(i, i);
  }
  return [...right];
}
