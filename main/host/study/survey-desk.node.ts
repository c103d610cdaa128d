import { daysBetween } from "../../base/civil-time.ts";
import { fail } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { isSimulated } from "../../ledger/read/ledger-reader.ts";
import { readDoorCounts, readHandOuts } from "../../ledger/study/read-study.node.ts";
import { MAX_DAYS_OF_A_REPORT } from "../../report/engagement/period-before.ts";
import { surveyReport } from "../../report/survey.ts";
import { readSurveyCounts } from "../../report/survey-rows.node.ts";
import { createTurns } from "../in-turn.ts";
import { readingInTurns, type StudySources } from "./study-sources.node.ts";
import { underOneName } from "./under-one-name.ts";

export interface SurveyDeskOptions extends Pick<StudySources, "openReader"> {
  /** All ids that this site has had, the current one first. */
  readonly ownIds: () => readonly string[];
  readonly timeZone: () => string;
}

/** Answers how people replied to the question about the mirror, one report at a time. */
export function createSurveyDesk(options: SurveyDeskOptions): Pick<Handlers, "study.survey"> {
  const { ownIds, timeZone } = options;
  const inTurn = createTurns();
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve));
  return {
    "study.survey": async ({ fromDay, untilDay }) => {
      const days = daysBetween(fromDay, untilDay);
      if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
        return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
      return inTurn(() =>
        readingInTurns(options, async (ledger) => {
          const [siteId = ""] = ownIds();
          const reader = underOneName(ledger, ownIds(), siteId);
          const span = { fromDay, untilDay, timeZone: timeZone() };
          const counts = await readSurveyCounts(reader, { ...span, pause });
          const ofSite = (row: { readonly siteId: string }) => row.siteId === siteId;
          return surveyReport({ ...span, simulated: isSimulated(reader) }, counts, {
            doorCounts: readDoorCounts(reader, fromDay, untilDay).filter(ofSite),
            handOuts: readHandOuts(reader, fromDay, untilDay).filter(ofSite),
          });
        }),
      );
    },
  };
}
