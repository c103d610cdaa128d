import { type Result, succeed } from "../../../base/result.ts";
import { betaQuantile } from "../distributions/beta.ts";
import { alphaOf, USUAL_LEVEL } from "../interval.ts";
import { type RateEstimate, type Share, type ShareFault, shareFault } from "./share.ts";

/**
 * A rate with the exact interval, which covers at least as often as it says and is wider than Wilson's for that. Fails
 * as a share does. Source: Clopper & Pearson (1934), Biometrika 26:404-413, by quantiles of the beta distribution.
 */
export function clopperPearson(share: Share, level = USUAL_LEVEL): Result<RateEstimate, ShareFault> {
  const fault = shareFault(share);
  if (fault) return fault;
  const { count, of } = share;
  const tail = alphaOf(level) / 2;
  const lower = count === 0 ? 0 : betaQuantile(tail, count, of - count + 1);
  const upper = count === of ? 1 : betaQuantile(1 - tail, count + 1, of - count);
  return succeed({ rate: count / of, interval: { level, lower, upper } });
}
