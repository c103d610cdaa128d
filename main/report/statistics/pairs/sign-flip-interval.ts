import { alphaOf, type Interval } from "../interval.ts";
import type { SignFlips } from "./sign-flips.ts";

/**
 * All effects that a sign-flip test does not reject. Under a supposed effect τ a flip with mean a and balance b is as
 * extreme as what was seen (mean m) where |a − τ b| ≥ |m − τ|; as |b| ≤ 1, that is between (m − a)/(1 − b) and
 * (m + a)/(1 + b), which have m between them. So p falls outward on both sides, and the ends are order statistics.
 * A side is ±Infinity where even the smallest possible p exceeds alpha.
 */
export function signFlipInterval({ means, balances }: SignFlips, level: number): Interval {
  const alpha = alphaOf(level);
  const seen = means[0] ?? 0;
  const [lows, highs] = [new Float64Array(means.length), new Float64Array(means.length)];
  for (let flip = 0; flip < means.length; flip++) {
    const [mean, balance] = [means[flip] ?? 0, balances[flip] ?? 0];
    const whole = Math.abs(balance) === 1;
    const one = whole ? -Infinity : (seen - mean) / (1 - balance);
    const other = whole ? Infinity : (seen + mean) / (1 + balance);
    lows[flip] = Math.min(one, other, seen);
    highs[flip] = Math.max(one, other, seen);
  }
  lows.sort();
  highs.sort();
  // So many flips may hold an effect and it is still rejected; one more and it is not.
  let rejected = Math.floor(alpha * means.length);
  while (rejected / means.length > alpha) rejected--;
  while ((rejected + 1) / means.length <= alpha) rejected++;
  return {
    level,
    lower: lows[rejected] ?? -Infinity,
    upper: highs[means.length - 1 - rejected] ?? Infinity,
  };
}
