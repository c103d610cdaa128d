const STEPS_MAX = 200;
/** Steps that move the root by less than this part of it are rounding. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Where a rising function crosses 0 between two places, f(low) ≤ 0 ≤ f(high): a secant kept between both, the end that
 * stays twice counting half (Illinois). To the last digits; about ten calls for a smooth function. Source: Dowell & Jarratt
 * (1971), BIT 11:168-174.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [f(left), f(right)];
  let last = left;
  for (let step = 0; step < STEPS_MAX && atRight !== atLeft; step++) {
    const x = right - (atRight * (right - left)) / (atRight - atLeft);
    const atX = f(x);
    if (atX === 0 || Math.abs(x - last) <= ROUNDING * Math.abs(x)) return x;
    if (atX > 0) {
      if (last === right) atLeft /= 2;
      [right, atRight] = [x, atX];
    } else {
      if (last === left) atRight /= 2;
      [left, atLeft] = [x, atX];
    }
    last = x;
  }
  return last;
}
