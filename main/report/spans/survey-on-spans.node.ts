import type { DuckDBConnection } from "@duckdb/node-api";
import { daysBetween } from "../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { SURVEY_MEASURES } from "../../ledger/read/tally.ts";
import { MAX_DAYS_OF_A_REPORT } from "../engagement/period-before.ts";
import { SMALLEST_SHARED_COUNT } from "../schema/cell.ts";
import type { SurveyReport } from "../schema/survey.ts";
import { surveyReport } from "../survey.ts";
import { addSurveyTally, noSurveyCounts } from "../survey-counts.ts";
import { addCountedDay } from "./counted-hours.ts";
import { byDay, type DaySum, readDays } from "./read-days.node.ts";
import type { SpansCode, SpansQuery } from "./span-files.node.ts";
import { partsOf } from "./span-format.ts";
import { simulatedIn, timeZoneOf } from "./whole-of-heads.ts";

const MEASURES_OF_REACH = [
  "heartbeat",
  "counting",
  "interact",
  "interact-counted",
  "pass-by",
  "pass-by-counted",
];
const MEASURES = [...MEASURES_OF_REACH, ...SURVEY_MEASURES, "door-day", "visitors", "handed-out"];

/**
 * How people replied to the question about the mirror, over spans of one site or of all: the numbers that the same
 * ledgers give, added up. Counts below 10 are not printed, since they have left their sites.
 */
export async function surveyOnSpans(
  connection: DuckDBConnection,
  query: SpansQuery,
): Promise<Result<SurveyReport, SpansCode | "span-too-long">> {
  const { fromDay, toDay } = query;
  const days = daysBetween(fromDay, toDay);
  if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
    return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
  const read = await readDays(connection, { ...query, measures: MEASURES });
  if (!read.ok) return read;
  const { heads, sums } = read.value;
  const counts = noSurveyCounts();
  for (const { counted, ...sum } of sums) {
    const { measure, subject } = partsOf(counted);
    const asked = SURVEY_MEASURES.find((each) => each === measure);
    if (asked !== undefined)
      addSurveyTally(counts, { ...sum, hour: 0, measure: asked, kind: null, armId: subject || null });
  }
  for (const day of byDay(sums)) addCountedDay(counts, day);
  const span = {
    fromDay,
    untilDay: toDay,
    timeZone: timeZoneOf(heads),
    simulated: simulatedIn(heads),
  };
  const byHand = { doorCounts: doorCountsOf(sums), handOuts: handOutsOf(sums) };
  return succeed(surveyReport(span, counts, byHand, SMALLEST_SHARED_COUNT));
}

function doorCountsOf(sums: readonly DaySum[]) {
  return byDay(sums).flatMap(({ siteId, day, sums: own }) =>
    own.has("door-day") ? [{ siteId, day, visitors: own.get("visitors") ?? 0, passersBy: null }] : [],
  );
}

/** Each hand-out once, on however many of its days a span tells it. */
function handOutsOf(sums: readonly DaySum[]) {
  const handOuts = sums.filter(({ counted }) => partsOf(counted).measure === "handed-out");
  return [
    ...new Map(handOuts.map(({ siteId, counted, count }) => [`${siteId} ${counted}`, count])).values(),
  ].map((handedOut) => ({ handedOut }));
}
