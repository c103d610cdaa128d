import { fail, type Result, succeed } from "../../../base/result.ts";
import { twoSidedNormal } from "../distributions/normal.ts";
import { eitherFault, type ShareFault, type TwoShares } from "./share.ts";

/** A z statistic, treated − control, and its two-sided p. */
export interface ZTest {
  readonly z: number;
  readonly pValue: number;
}

/**
 * Test of equal rates by the pooled z, without a correction of continuity: for many counts; Fisher's test is for few.
 * Fails as either share does, and with `no-spread` where all or none were counted in both. Source: Fleiss, Levin & Paik
 * (2003), Statistical Methods for Rates and Proportions, 3.1.
 */
export function twoProportionZ({ treated, control }: TwoShares): Result<ZTest, ShareFault | "no-spread"> {
  const fault = eitherFault({ treated, control });
  if (fault) return fault;
  const pooled = (treated.count + control.count) / (treated.of + control.of);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / treated.of + 1 / control.of));
  if (spread === 0) return fail("no-spread", "All or none were counted in both: no z can be had from them.");
  const z = (treated.count / treated.of - control.count / control.of) / spread;
  return succeed({ z, pValue: twoSidedNormal(z) });
}
