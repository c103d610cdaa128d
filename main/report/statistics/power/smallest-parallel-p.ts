import { fail, type Result, succeed } from "../../../base/result.ts";
import { isCount } from "../rates/share.ts";

/**
 * Smallest two-sided p that a comparison of two drawn groups of sites can give, whatever happens: one of the C(n, k) plans
 * that might have been drawn, or two where the groups are equal and the mirrored plan is as extreme. 3 against 3 is 0.1:
 * above alpha no verdict is possible. Errors: `not-a-count`, `too-few-sites` (an empty group). Source: Fisher (1935), The
 * Design of Experiments, 21.
 */
export function smallestParallelP(
  treated: number,
  control: number,
): Result<number, "not-a-count" | "too-few-sites"> {
  if (!isCount(treated) || !isCount(control)) {
    return fail("not-a-count", `${treated} against ${control} sites: whole numbers are needed.`);
  }
  if (treated === 0 || control === 0) return fail("too-few-sites", "A group without sites has no plan.");
  let plans = 1;
  for (let site = 1; site <= Math.min(treated, control); site++) {
    plans = (plans * (Math.max(treated, control) + site)) / site;
  }
  return succeed((treated === control ? 2 : 1) / Math.round(plans));
}
