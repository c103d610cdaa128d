import type { Effect, VerdictKind, VerdictReason } from "../schema/experiment-result.ts";

/** What the verdict is made from; nothing else enters. */
export interface JudgedEffect {
  readonly effect: Pick<Effect, "lift" | "interval" | "pValue" | "smallestP">;
  /** Whether arms were drawn at all. */
  readonly drawn: boolean;
  /** Whether the screens showed what the plan says. */
  readonly planFollowed: boolean;
  readonly worthwhileLift: number;
  readonly alpha: number;
}

/**
 * One of four, from the very numbers of the table:
 * - *works*: the interval lies above zero and the estimate is worth having;
 * - *no difference worth having*: the whole interval lies below what is worth having (a loss among them);
 * - *not measurable with this design*: nothing drawn, no estimate, or no outcome could have shown it;
 * - *inconclusive*: all else.
 */
export function verdictOf(judged: JudgedEffect): {
  readonly kind: VerdictKind;
  readonly reason: VerdictReason;
} {
  const { effect, drawn, planFollowed, worthwhileLift, alpha } = judged;
  const { lift, interval, pValue, smallestP } = effect;
  if (!drawn) return { kind: "not-measurable", reason: "nothing-drawn" };
  if (!planFollowed) return { kind: "not-measurable", reason: "plan-not-followed" };
  if (lift === null || interval === null || pValue === null)
    return { kind: "not-measurable", reason: "no-estimate" };
  if (smallestP !== null && smallestP > alpha)
    return { kind: "not-measurable", reason: "smallest-p-above-alpha" };
  const { lower, upper } = interval;
  if (upper !== null && upper < 0 && pValue <= alpha) return { kind: "no-difference", reason: "worse" };
  if (upper !== null && upper < worthwhileLift) return { kind: "no-difference", reason: "below-worthwhile" };
  if (lower === null || lower <= 0 || pValue > alpha)
    return { kind: "inconclusive", reason: "interval-too-wide" };
  return lift >= worthwhileLift
    ? { kind: "works", reason: "above-zero-and-worthwhile" }
    : { kind: "inconclusive", reason: "positive-but-maybe-small" };
}
