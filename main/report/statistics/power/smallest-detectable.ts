import { fail, type Result, succeed } from "../../../base/result.ts";
import { studentTCritical } from "../distributions/student-t.ts";
import { rootBetween } from "../root-between.ts";
import {
  degreesOf,
  refuseTTestDesign,
  standardErrorOf,
  type TTestDesign,
  type TTestRefusal,
} from "./t-test-design.ts";
import { powerAt } from "./t-test-power.ts";

/**
 * Smallest effect, in the outcome's unit, that a planned two-sided t test finds with this power (0.8 where none is given):
 * exp of it − 1 is the smallest detectable lift of a log ratio. Errors: as refuseTTestDesign says, and
 * `power-out-of-range` (not above alpha or not below 1). Source: noncentral t; equals R's power.t.test(strict = TRUE).
 */
export function smallestDetectable(
  of: TTestDesign & { readonly power?: number },
): Result<number, TTestRefusal | "power-out-of-range"> {
  const refused = refuseTTestDesign(of);
  if (refused) return refused;
  const { alpha = 0.05, power = 0.8 } = of;
  if (!(power > alpha && power < 1)) {
    return fail("power-out-of-range", `A power of ${power}: it must lie above alpha and below 1.`);
  }
  const degrees = degreesOf(of);
  const critical = studentTCritical(alpha, degrees);
  const missing = (noncentrality: number): number => powerAt(noncentrality, degrees, critical) - power;
  let high = 1;
  while (missing(high) < 0) high *= 2;
  return succeed(rootBetween(missing, 0, high) * standardErrorOf(of));
}
