import { betaBelow } from "./beta.ts";

/**
 * Share of an F distribution above a value: p of an F statistic. Through the incomplete beta function from the small
 * end, so that a p of 1e-30 keeps its digits; 1 − cdf would not.
 */
export function fAbove(value: number, numeratorDegrees: number, denominatorDegrees: number): number {
  if (value <= 0) return 1;
  const x = denominatorDegrees / (denominatorDegrees + numeratorDegrees * value);
  return betaBelow(x, denominatorDegrees / 2, numeratorDegrees / 2);
}
