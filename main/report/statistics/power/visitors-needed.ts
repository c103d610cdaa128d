import { fail, type Result, succeed } from "../../../base/result.ts";
import { normalBelow, normalCritical, normalDensity, normalQuantile } from "../distributions/normal.ts";

/** The start is right to 1e-4, and each step gains more than three digits. */
const NEWTON_STEPS = 6;

/** `rate-out-of-range`: not in (0, 1); `same-rates`: no number of visitors tells two equal rates apart. */
export type VisitorsRefusal =
  | "rate-out-of-range"
  | "same-rates"
  | "power-out-of-range"
  | "alpha-out-of-range";

/**
 * Visitors needed in each of two arms to tell two rates apart by a two-sided z test; a fraction, to be rounded up. For
 * visitors who decide alone: multiply by `designEffect` where they share a site. Errors: as VisitorsRefusal says. Source:
 * Fleiss, Levin & Paik (2003), 4.2; equals R's power.prop.test(strict = TRUE): rejections on the wrong side count.
 */
export function visitorsNeeded(of: {
  readonly rates: readonly [number, number];
  readonly power?: number;
  readonly alpha?: number;
}): Result<number, VisitorsRefusal> {
  const { rates, power = 0.8, alpha = 0.05 } = of;
  const [one, other] = rates;
  if (!rates.every((rate) => rate > 0 && rate < 1)) {
    return fail("rate-out-of-range", `Rates of ${one} and ${other}: both must lie within (0, 1).`);
  }
  if (one === other) return fail("same-rates", "The two rates are the same: nothing tells them apart.");
  if (!(alpha > 0 && alpha < 1))
    return fail("alpha-out-of-range", `An alpha of ${alpha} is not within (0, 1).`);
  if (!(power > alpha && power < 1)) {
    return fail("power-out-of-range", `A power of ${power}: it must lie above alpha and below 1.`);
  }
  const pooled = Math.sqrt((one + other) * (1 - (one + other) / 2));
  const apart = Math.sqrt(one * (1 - one) + other * (1 - other));
  const [critical, difference] = [normalCritical(alpha), Math.abs(one - other)];
  const powerWith = (root: number): number =>
    normalBelow((root * difference - critical * pooled) / apart) +
    normalBelow((-root * difference - critical * pooled) / apart);
  // Without the wrong side the answer is closed; with it a little less is needed: Newton's steps on the root.
  let root = (critical * pooled + normalQuantile(power) * apart) / difference;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const slope = (normalDensity((root * difference - critical * pooled) / apart) * difference) / apart;
    root -= (powerWith(root) - power) / slope;
  }
  return succeed(root ** 2);
}
