import { normalAbove, normalBelow } from "../distributions/normal.ts";

/** Points of the sum for the narrower of the two curves that are multiplied; the error falls exponentially with it. */
const POINTS_PER_WIDTH = 4;
const POINTS_MAX = 200_000;
/** Shares of the spread below e^−40 of its peak are left out. */
const NEGLIGIBLE = -40;

/**
 * Share of a noncentral t distribution below a value. `degreesOfFreedom` above 0, `noncentrality` any: what the effect
 * is in standard errors. As t = (Z + δ) / S, the share is the mean of Φ(value · S − δ) over S = √(χ²/ν); summed over log S
 * by the trapezoidal rule, whose error falls exponentially for such curves, and with the curve's own sum in place of the
 * gamma function. Relative accuracy 1e-10 down to 1e-12. Source: the integral form in Lenth (1989), Applied Statistics
 * 38:185-189 (AS 243), whose series loses digits for large δ.
 */
export function noncentralTBelow(value: number, degreesOfFreedom: number, noncentrality: number): number {
  return meanOverSpread(value, degreesOfFreedom, noncentrality, (spread) =>
    normalBelow(value * spread - noncentrality),
  );
}

/** Share of a noncentral t distribution above a value, accurate in that tail too. */
export function noncentralTAbove(value: number, degreesOfFreedom: number, noncentrality: number): number {
  return meanOverSpread(value, degreesOfFreedom, noncentrality, (spread) =>
    normalAbove(value * spread - noncentrality),
  );
}

function meanOverSpread(
  value: number,
  degreesOfFreedom: number,
  noncentrality: number,
  shareAt: (spread: number) => number,
): number {
  // Log density of log S, up to a constant: 0 at its peak, S = 1.
  const logWeight = (logSpread: number): number =>
    degreesOfFreedom * (logSpread - Math.expm1(2 * logSpread) / 2);
  const [least, most] = [edge(logWeight, -1), edge(logWeight, 1)];
  const width = Math.min(
    1 / Math.sqrt(2 * degreesOfFreedom),
    1 / (1 + Math.abs(noncentrality) + Math.abs(value)),
    0.5,
  );
  const points = Math.min(POINTS_MAX, Math.ceil(((most - least) * POINTS_PER_WIDTH) / width));
  let [shares, weights] = [0, 0];
  for (let point = 0; point <= points; point++) {
    const logSpread = least + ((most - least) * point) / points;
    const weight = Math.exp(logWeight(logSpread));
    weights += weight;
    shares += weight * shareAt(Math.exp(logSpread));
  }
  return Math.min(1, shares / weights);
}

/** Where the weight has become negligible on one side of its peak at 0; it falls steadily from there. */
function edge(logWeight: (logSpread: number) => number, side: -1 | 1): number {
  let near = 0;
  let far: number = side;
  while (logWeight(far) > NEGLIGIBLE) far *= 2;
  for (let halving = 0; halving < 40; halving++) {
    const middle = (near + far) / 2;
    if (logWeight(middle) > NEGLIGIBLE) near = middle;
    else far = middle;
  }
  return far;
}
