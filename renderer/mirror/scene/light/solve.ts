/**
 * Solves a small symmetric, positive definite system by elimination. Left of it lies a square of numbers, rows first;
 * neither argument is changed. Unknowns that the numbers do not decide are zero.
 */
export function solve(square: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const count = right.length;
  const lines = square.map((line, at) => [...line, right[at] ?? 0]);
  for (let pivot = 0; pivot < count; pivot += 1) {
    const own = lines[pivot] ?? [];
    const root = own[pivot] ?? 0;
    if (Math.abs(root) < 1e-9) continue;
    lines.forEach((line, at) => {
      if (at === pivot) return;
      const share = (line[pivot] ?? 0) / root;
      for (let column = pivot; column <= count; column += 1)
        line[column] = (line[column] ?? 0) - share * (own[column] ?? 0);
    });
  }
  return lines.map((line, at) => {
    const root = line[at] ?? 0;
    return Math.abs(root) < 1e-9 ? 0 : (line[count] ?? 0) / root;
  });
}
