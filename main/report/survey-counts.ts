import type { Tally } from "../ledger/read/tally.ts";
import {
  SURVEY_ANSWERS,
  SURVEY_PLACES,
  type SurveyAnswer,
  type SurveyPlace,
} from "../ledger/schema/survey.ts";

/** How often each answer was given. */
export type AnswerCounts = Record<SurveyAnswer, number>;

/** What one hour of a site saw. */
export interface ReachCounts {
  interacts: number;
  passBys: number;
  upMinutes: number;
  countingMinutes: number;
}

/** True counts of a span; what leaves the host is a `SurveyReport`. Grows with places, arms, sites and hours. */
export interface SurveyCounts {
  readonly answers: Map<SurveyPlace, Map<string | null, AnswerCounts>>;
  /** By site, then day (ISO 8601), then hour; of spans two stretches stand for the hours of a day. */
  readonly reach: Map<string, Map<string, Map<number, ReachCounts>>>;
}

export function noSurveyCounts(): SurveyCounts {
  return { answers: new Map(), reach: new Map() };
}

/** What a survey reads of a tally. */
export type SurveyTally = Pick<Tally, "siteId" | "day" | "hour" | "measure" | "kind" | "armId" | "count">;

/** Adds a tally of the span; those that no survey counts change nothing. */
export function addSurveyTally(counts: SurveyCounts, tally: SurveyTally): void {
  const { measure, kind, count } = tally;
  if (measure.startsWith("survey-")) return addAnswer(counts, tally);
  if (measure === "interact") hourOf(counts, tally).interacts += count;
  if (measure === "counting") hourOf(counts, tally).countingMinutes += count;
  if (measure === "entries" && kind === "pass-by") hourOf(counts, tally).passBys += count;
  if (measure === "entries" && kind === "heartbeat") hourOf(counts, tally).upMinutes += count;
}

function addAnswer({ answers }: SurveyCounts, { measure, armId, count }: SurveyTally): void {
  for (const place of SURVEY_PLACES)
    for (const answer of SURVEY_ANSWERS) {
      if (measure !== `survey-${place}-${answer}`) continue;
      const arms = known(answers, place, () => new Map<string | null, AnswerCounts>());
      known(arms, armId, () => ({ yes: 0, no: 0, unsure: 0, none: 0 }))[answer] += count;
    }
}

function hourOf({ reach }: SurveyCounts, { siteId, day, hour }: SurveyTally): ReachCounts {
  const days = known(reach, siteId, () => new Map<string, Map<number, ReachCounts>>());
  const hours = known(days, day, () => new Map<number, ReachCounts>());
  return known(hours, hour, () => ({ interacts: 0, passBys: 0, upMinutes: 0, countingMinutes: 0 }));
}

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
