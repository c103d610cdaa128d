import type { Failure, Success } from "../../base/result.ts";
import type { Refusal, RefusalCode } from "../schema/refusal.ts";
import type { ClusterRefusal } from "../statistics/clusters/cluster-robust.ts";
import { clustersMin } from "../statistics/clusters/clusters.ts";
import type { JointTestRefusal } from "../statistics/clusters/hotelling-test.ts";
import type { SyntheticRefusal } from "../statistics/counterfactual/synthetic-control.ts";
import type { TimeBasedRefusal } from "../statistics/counterfactual/time-based-regression.ts";
import type { SignFlipRefusal } from "../statistics/pairs/sign-flip-test.ts";
import type { PoissonRefusal } from "../statistics/poisson/poisson-pseudo-likelihood.ts";
import type { RandomisationRefusal } from "../statistics/randomisation/randomisation-test.ts";
import type { EventStudyRefusal } from "../statistics/sites/event-study.ts";
import type { TwoSampleRefusal } from "../statistics/sites/two-sample-t.ts";
import { type RefusalAbout, refusalOf } from "./refusal-sentence.ts";

/** A number of the report, or why it is not there. */
export type Asked<T> = Success<T> | Refused;
export interface Refused extends Failure<RefusalCode> {
  readonly refusal: Refusal;
}

export function refused<C extends RefusalCode>(code: C, about: RefusalAbout<C>): Refused {
  const refusal = refusalOf(code, about);
  return { ok: false, code, message: refusal.sentence.en, refusal };
}

/** Every way in which a test of the report may say no. */
type TestRefusal =
  | ClusterRefusal
  | EventStudyRefusal
  | JointTestRefusal
  | PoissonRefusal
  | RandomisationRefusal
  | SignFlipRefusal
  | SyntheticRefusal
  | TimeBasedRefusal
  | TwoSampleRefusal
  | "no-treated"
  | "no-weeks-before"
  | "one-control-decides"
  | "one-treated"
  | "too-many-clusters";

/** How much a test was given. */
export interface Given {
  readonly sites?: number;
  readonly pairs?: number;
  readonly weeks?: number;
  readonly mirror?: number;
  readonly flyer?: number;
}

const MIN_PAIRS = 2;
const MIN_TREND_WEEKS = 2;

/** A test's refusal in the report's words, with the numbers that it was given. */
export function refusedBy(
  { code }: Failure<TestRefusal>,
  { flyer = 0, mirror = 0, pairs = 0, sites = 0, weeks = 0 }: Given,
): Refused {
  switch (code) {
    case "no-rows":
    case "no-units":
      return refused("no-sales", {});
    case "too-few-clusters":
      return refused("too-few-sites", { sites, needed: clustersMin });
    case "no-donors":
    case "no-treated":
    case "one-treated":
    case "too-few-values":
      return refused("too-few-of-an-arm", { mirror, flyer });
    case "too-few-pairs":
      return refused("too-few-pairs", { pairs, needed: MIN_PAIRS });
    case "different-periods":
    case "no-weeks-before":
    case "too-few-days":
    case "too-few-periods":
      return refused("too-few-weeks", { weeks, needed: MIN_TREND_WEEKS });
    case "too-many-restrictions":
      return refused("too-few-sites-for-trend", { sites, weeks });
    case "no-reference-week":
      return refused("week-before-empty", {});
    case "one-cluster-decides":
    case "one-control-decides":
      return refused("one-site-decides", {});
    case "one-plan":
      return refused("one-plan", {});
    case "not-identified":
      return refused("not-told-apart", {});
    case "saturated":
      return refused("nothing-left", {});
    case "no-variation":
      return refused("no-noise", {});
    case "separated":
      return refused("runs-to-infinity", {});
    case "not-finite":
    case "negative-units":
    case "too-many-clusters":
    case "too-many-columns":
    case "too-many-donors":
    case "too-many-pairs":
      return refused("out-of-reach", {});
  }
}
