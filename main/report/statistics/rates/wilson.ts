import { type Result, succeed } from "../../../base/result.ts";
import { normalCritical } from "../distributions/normal.ts";
import { alphaOf, USUAL_LEVEL } from "../interval.ts";
import { type RateEstimate, type Share, type ShareFault, shareFault } from "./share.ts";

/**
 * A rate with Wilson's score interval, the one to show beside any rate: right for few and for extreme counts (at 0 of n
 * it begins at 0, at n of n it ends at 1). Fails as a share does. Source: Wilson (1927), JASA 22:209-212; chosen over
 * others by Brown, Cai & DasGupta (2001), Statistical Science 16:101-133.
 */
export function wilson(share: Share, level = USUAL_LEVEL): Result<RateEstimate, ShareFault> {
  const fault = shareFault(share);
  if (fault) return fault;
  const { count, of } = share;
  const z = normalCritical(alphaOf(level));
  const rate = count / of;
  const weight = 1 + z ** 2 / of;
  const centre = (rate + z ** 2 / (2 * of)) / weight;
  const reach = (z / weight) * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  const lower = count === 0 ? 0 : Math.max(0, centre - reach);
  const upper = count === of ? 1 : Math.min(1, centre + reach);
  return succeed({ rate, interval: { level, lower, upper } });
}
