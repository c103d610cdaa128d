/** Points of the first look: fine enough for a curve with one or two valleys. */
const looks = 73;
/** Golden-section steps: 80 narrow a bracket to the last digit of a double. */
const steps = 80;
const golden = (Math.sqrt(5) - 1) / 2;

/** Where a smooth function of one number is least between two ends: a grid, then a golden section about its best. */
export function leastOf(value: (at: number) => number, from: number, until: number): number {
  const grid = Array.from({ length: looks }, (_, index) => from + ((until - from) * index) / (looks - 1));
  const values = grid.map(value);
  const best = values.indexOf(Math.min(...values));
  let low = grid[Math.max(0, best - 1)] ?? from;
  let high = grid[Math.min(looks - 1, best + 1)] ?? until;
  for (let step = 0; step < steps; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (value(left) <= value(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
