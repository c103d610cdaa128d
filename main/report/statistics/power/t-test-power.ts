import { type Result, succeed } from "../../../base/result.ts";
import { studentTCritical } from "../distributions/student-t.ts";
import { noncentralTAbove, noncentralTBelow } from "./noncentral-t.ts";
import {
  degreesOf,
  refuseTTestDesign,
  standardErrorOf,
  type TTestDesign,
  type TTestRefusal,
} from "./t-test-design.ts";

/**
 * Chance in [0, 1] that a planned two-sided t test finds an effect of this size (in the outcome's unit; a lift of 10 % is
 * log 1.1). Rejections on the wrong side count, as they would happen too. Errors: as refuseTTestDesign says. Source:
 * noncentral t; equals R's power.t.test(strict = TRUE).
 */
export function tTestPower(of: TTestDesign & { readonly effect: number }): Result<number, TTestRefusal> {
  const refused = refuseTTestDesign(of);
  if (refused) return refused;
  const degrees = degreesOf(of);
  const critical = studentTCritical(of.alpha ?? 0.05, degrees);
  return succeed(powerAt(Math.abs(of.effect) / standardErrorOf(of), degrees, critical));
}

/** Chance that |t| exceeds its critical value under an effect of so many standard errors. */
export function powerAt(noncentrality: number, degrees: number, critical: number): number {
  return (
    noncentralTAbove(critical, degrees, noncentrality) + noncentralTBelow(-critical, degrees, noncentrality)
  );
}
