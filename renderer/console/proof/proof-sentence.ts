import type { ProofReport } from "../../../main/report/schema/proof-of-play.ts";
import type { Translate } from "../../i18n/translate.ts";
import { lastDayOf } from "../engagement/span-of-preset.ts";
import type { Format } from "../words/format.ts";
import type { ProofKey } from "./proof-keys.ts";

/** Shorter losses are no news; the plays that failed are told instead. */
const TOLD_FROM_MS = 60_000;

/** The report's answer in one sentence: shown of planned, and what failed. */
export function proofSentence(
  report: Pick<ProofReport, "fromDay" | "toDay" | "total" | "time">,
  t: Translate<ProofKey>,
  format: Pick<Format, "daySpan" | "duration">,
): string {
  const { time, total } = report;
  const span = format.daySpan(report.fromDay, lastDayOf(report));
  if (time.upMs === 0) return t("sentence.off", { span });
  const tail =
    time.lostMs >= TOLD_FROM_MS
      ? t("sentence.tail.lost", { lost: format.duration(time.lostMs) })
      : total.failed > 0
        ? t("sentence.tail.passed", { count: total.failed })
        : t("sentence.tail.none");
  const shown = format.duration(total.shownMs);
  return total.plannedMs === null
    ? t("sentence.unplanned", { span, shown, up: format.duration(time.upMs), tail })
    : t("sentence.planned", { span, shown, planned: format.duration(total.plannedMs), tail });
}
