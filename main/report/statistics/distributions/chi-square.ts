import { twoSidedNormal } from "./normal.ts";

/**
 * Share of a chi-square distribution above a value: p of a chi-square statistic. Degrees of freedom: whole, from 1.
 * Summed from the end of the recurrence Q(k + 2) = Q(k) + (x/2)^(k/2) e^(−x/2) / Γ(k/2 + 1) (Abramowitz & Stegun
 * 26.4.8), all of its terms positive, so that a p of 1e-30 keeps its digits; 1 − cdf would not.
 */
export function chiSquareAbove(value: number, degreesOfFreedom: number): number {
  if (value <= 0) return 1;
  const half = value / 2;
  const odd = degreesOfFreedom % 2 === 1;
  let share = odd ? twoSidedNormal(Math.sqrt(value)) : Math.exp(-half);
  let term = odd ? 2 * Math.sqrt(half / Math.PI) * Math.exp(-half) : half * Math.exp(-half);
  for (let degrees = odd ? 3 : 4; degrees <= degreesOfFreedom; degrees += 2) {
    share += term;
    term *= value / degrees;
  }
  return share;
}
