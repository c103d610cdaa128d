import { type Failure, fail } from "../../../base/result.ts";

/** One unit's outcome and what it was before the start, in the same unit (sales, log ratio). */
export interface BaselineValue {
  readonly baseline: number;
  readonly outcome: number;
}

/** Two randomised arms; every unit of them once. */
export interface BaselineArms {
  readonly treated: readonly BaselineValue[];
  readonly control: readonly BaselineValue[];
}

/** `no-baseline-spread`: within both arms the baseline is the same for all and explains nothing. */
export type BaselineRefusal = "not-finite" | "too-few-values" | "no-baseline-spread";

/** What keeps a baseline from being adjusted for, or null. */
export function refuseBaseline({ treated, control }: BaselineArms): Failure<BaselineRefusal> | null {
  for (const arm of [treated, control]) {
    if (arm.length < 2) return fail("too-few-values", `An arm has ${arm.length} units; two are needed.`);
    if (!arm.every(({ baseline, outcome }) => Number.isFinite(baseline) && Number.isFinite(outcome))) {
      return fail("not-finite", "A value is not a finite number: the logarithm of 0 units is not.");
    }
  }
  if ([treated, control].some((arm) => arm.some(({ baseline }) => baseline !== arm[0]?.baseline)))
    return null;
  return fail(
    "no-baseline-spread",
    "Within each arm the baseline is the same: compare the outcomes as they are.",
  );
}
