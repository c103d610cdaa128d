import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Format } from "../words/format.ts";
import { lastDayOf } from "./span-of-preset.ts";

export type SentenceKey =
  | "sentence.notMeasured"
  | "sentence.nobody"
  | "sentence.few"
  | "sentence.hidden"
  | "sentence.visits"
  | "sentence.tryOns"
  | "sentence.full"
  | "sentence.visitsWord";

/**
 * The report's answer in one sentence, made from its numbers: as much of visits → try-on → hand-off
 * as may be printed, and why there is none where nothing was measured.
 */
export function reportSentence(
  report: Pick<EngagementReport, "fromDay" | "toDay" | "visits" | "upMinutes" | "funnel" | "smallestPrinted">,
  t: Translate<SentenceKey>,
  format: Pick<Format, "count" | "share" | "daySpan" | "duration">,
): string {
  const span = format.daySpan(report.fromDay, lastDayOf(report));
  const up = format.duration(report.upMinutes * 60_000);
  if (nothingMeasured(report)) {
    return t("sentence.notMeasured", { span });
  }
  if (report.visits.state === "hidden") return t("sentence.hidden", { span, up });
  if (report.visits.state === "suppressed")
    return t("sentence.few", { span, up, limit: report.smallestPrinted });
  const count = report.visits.value ?? 0;
  if (count === 0) return t("sentence.nobody", { span, up });
  const visits = t("sentence.visitsWord", { count });
  const tryOns = printedCount(report, "try-on");
  const handOffs = printedCount(report, "hand-off");
  if (tryOns === null) return t("sentence.visits", { span, visits });
  const values = { span, visits, tryOns: format.count(tryOns), tryOnShare: format.share(tryOns / count) };
  if (handOffs === null) return t("sentence.tryOns", values);
  return t("sentence.full", { ...values, handOffs: format.count(handOffs) });
}

/** Whether the mirror was not there to measure; a zero then says nothing. */
export function nothingMeasured({
  visits,
  upMinutes,
}: Pick<EngagementReport, "visits" | "upMinutes">): boolean {
  return visits.state === "not-measured" || (upMinutes === 0 && visits.value === 0);
}

function printedCount(report: Pick<EngagementReport, "funnel">, step: "try-on" | "hand-off"): number | null {
  const found = report.funnel.find((each) => each.step === step);
  return found?.count.state === "measured" ? found.count.value : null;
}
