import type { RobustnessRow, TestMethod } from "../schema/experiment-result.ts";
import type { Interval } from "../statistics/interval.ts";
import { liftInterval, liftOf } from "./lift.ts";
import type { Asked } from "./refused.ts";

/** What a test says on the scale of log ratios; without an interval where its p has none. */
export interface Answer {
  readonly estimate: number;
  readonly pValue: number;
  readonly interval?: Interval;
}

/** A test's answer as a row of the report, or why there is none. */
export function robustnessRow(method: TestMethod, found: Asked<Answer>): RobustnessRow {
  if (!found.ok)
    return { id: method, method, lift: null, interval: null, pValue: null, refusal: found.refusal };
  const { estimate, pValue, interval } = found.value;
  return {
    id: method,
    method,
    lift: liftOf(estimate),
    interval: interval === undefined ? null : liftInterval(interval),
    pValue,
    refusal: null,
  };
}
