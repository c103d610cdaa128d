import { succeed } from "../../main/base/result.ts";
import type { ResultOf } from "../../main/bridge/contract/contract.ts";
import { SURVEY_ANSWERS, type SurveyPlace } from "../../main/ledger/schema/survey.ts";
import { surveyReport } from "../../main/report/survey.ts";
import { addSurveyTally, noSurveyCounts } from "../../main/report/survey-counts.ts";
import type { Situation } from "./situation.ts";

/** Yes, no, unsure, none; the till's few show what is suppressed. */
const ANSWERS: readonly (readonly [SurveyPlace, string | null, readonly number[]])[] = [
  ["mirror", "mirror", [214, 31, 44, 388]],
  ["mirror", null, [63, 12, 20, 101]],
  ["flyer", "flyer", [38, 22, 9, 17]],
  ["till", null, [3, 8, 7, 12]],
];

/** Answers of the imagination, suppressed by the very rules of the product. */
export function fakeSurvey(situation: Situation, smallestPrinted?: number) {
  return (days: { readonly fromDay: string; readonly untilDay: string }) => {
    const counts = noSurveyCounts();
    const { fromDay: day } = days;
    const siteId = "lindenhof";
    const tally = { day, hour: 11, siteId, screenId: "mirror-1", kind: null, productId: null } as const;
    const rest = { campaignId: null, armId: null, bucketMs: 0 };
    if (situation !== "empty") {
      for (const [place, armId, numbers] of ANSWERS)
        for (const [at, answer] of SURVEY_ANSWERS.entries())
          addSurveyTally(counts, {
            ...tally,
            ...rest,
            armId,
            measure: `survey-${place}-${answer}`,
            count: numbers[at] ?? 0,
          });
      addSurveyTally(counts, { ...tally, ...rest, measure: "interact", count: 284 });
      addSurveyTally(counts, { ...tally, ...rest, measure: "entries", kind: "heartbeat", count: 60 });
    }
    const span = { ...days, timeZone: "Europe/Berlin", simulated: false };
    const doorCounts = [{ siteId, day, visitors: 400, passersBy: null }];
    const handOuts = situation === "empty" ? [] : [{ handedOut: 1_500 }];
    const report: ResultOf<"study.survey"> = surveyReport(
      span,
      counts,
      { doorCounts, handOuts },
      smallestPrinted,
    );
    return succeed(report);
  };
}
