import { fail, type Result, succeed } from "../../../base/result.ts";
import { isCount } from "./share.ts";

/**
 * Upper 95 % bound of a rate that was never seen in so many: 3 / n, for a sentence that people can check in their head.
 * Fails with `nothing-counted` and `not-a-count`. Source: Hanley & Lippman-Hand (1983), JAMA 249:1743-1745.
 */
export function ruleOfThree(of: number): Result<number, "nothing-counted" | "not-a-count"> {
  if (!isCount(of)) return fail("not-a-count", `${of} is no count: a whole number from 0 is.`);
  if (of === 0) return fail("nothing-counted", "0 of 0: there is no rate and no bound.");
  return succeed(Math.min(1, 3 / of));
}
