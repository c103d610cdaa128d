import type { EntryKind } from "../schema/entry.ts";
import { SURVEY_ANSWERS, SURVEY_PLACES, type SurveyAnswer, type SurveyPlace } from "../schema/survey.ts";

/** Who was asked about the mirror at a place and answered so. */
export type SurveyMeasure = `survey-${SurveyPlace}-${SurveyAnswer}`;
export const SURVEY_MEASURES: readonly SurveyMeasure[] = SURVEY_PLACES.flatMap((place) =>
  SURVEY_ANSWERS.map((answer) => `survey-${place}-${answer}` as const),
);

/**
 * What is counted. `entries`: rows of a kind. Of visits, at the day and hour they began: `visits`, `interact` (with a
 * deliberate input), `try-on`, `hand-off` (a try-on and an answered request), `abandoned` (begun by a deliberate input
 * and left before anything was put on, shown or asked for), `dwell` (how long, in steps of `WAIT_STEP_MS`), and for
 * each product `product-try-on`, `product-hand-off` (tried on and a request for it answered). `visits` and `try-on`
 * name the campaign that the visit began from. Of requests: `size-request`, `missing-size` (a size that staff
 * answered to be sold out), `answered`, and `wait` from asking to the first answer, in steps of `WAIT_STEP_MS`.
 * `counting`: heartbeats of minutes in which the camera counted presence. `survey-…`: the question about the mirror,
 * by place, answer and arm.
 */
export const TALLY_MEASURES = [
  "entries",
  "counting",
  "visits",
  "interact",
  "try-on",
  "hand-off",
  "abandoned",
  "dwell",
  "product-try-on",
  "product-hand-off",
  "size-request",
  "missing-size",
  "answered",
  "wait",
  ...SURVEY_MEASURES,
] as const;
export type TallyMeasure = (typeof TALLY_MEASURES)[number];

/** Times are kept to 5 s, so that a report reads the same before and after retention. */
export const WAIT_STEP_MS = 5_000;

/** A count that names no visit. */
export interface Tally {
  readonly day: string;
  readonly hour: number;
  readonly siteId: string;
  readonly screenId: string;
  readonly measure: TallyMeasure;
  /** For `entries`, else null. */
  readonly kind: EntryKind | null;
  readonly productId: string | null;
  readonly campaignId: string | null;
  readonly armId: string | null;
  /** For `wait` and `dwell`: the time, rounded to `WAIT_STEP_MS`; else 0. */
  readonly bucketMs: number;
  readonly count: number;
}
