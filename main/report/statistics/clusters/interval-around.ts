/** Steps outward before a side counts as unbounded: 2^40 standard errors. */
const doublingsMax = 40;
/** Halvings of a bracket: down to the last digit of a double. */
const halvingsMax = 200;

/**
 * The interval of null values that a test does not reject, found from the estimate outward: the nearest place on each
 * side where p falls to alpha or below. ±Infinity where p never does; the p value of a test that goes through finitely
 * many draws cannot fall below `smallest`.
 */
export function intervalAround(of: {
  readonly estimate: number;
  /** First step outward, of the estimate's unit: a standard error. */
  readonly step: number;
  readonly smallest: number;
  readonly alpha: number;
  readonly pAt: (nullValue: number) => number;
}): { readonly lower: number; readonly upper: number } {
  if (of.smallest > of.alpha) return { lower: -Infinity, upper: Infinity };
  return { lower: side(of, -1), upper: side(of, 1) };
}

function side(
  { estimate, step, alpha, pAt }: Parameters<typeof intervalAround>[0],
  direction: -1 | 1,
): number {
  let inside = estimate;
  let outside = estimate + (direction * step) / 4;
  let width = step / 4;
  for (let doubling = 0; pAt(outside) > alpha; doubling++) {
    if (doubling === doublingsMax) return direction * Infinity;
    inside = outside;
    if (doubling >= 16) width *= 2;
    outside += direction * width;
  }
  for (let halving = 0; halving < halvingsMax; halving++) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (pAt(middle) > alpha) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
