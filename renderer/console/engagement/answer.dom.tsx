import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { SimulatedMark } from "../parts/simulated-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { compareText } from "./compare-text.ts";
import { type Comparison, figureOf } from "./comparison.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { nothingMeasured, reportSentence } from "./report-sentence.ts";
import { lastDayOf } from "./span-of-preset.ts";

/** The report in one sentence, what it is held against, and how long anything was measured. */
export function Answer({
  report,
  comparison,
}: {
  readonly report: EngagementReport;
  readonly comparison: Comparison;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const { before, upMinutes } = report;
  const visits = figureOf(report, "visits");
  const change = visits && compareText(visits, comparison, t, format);
  const span = format.daySpan(before.fromDay, lastDayOf(before));
  return (
    <div className={classes.answer}>
      {report.simulated && <SimulatedMark />}
      <p className={classes.sentence}>{reportSentence(report, t, format)}</p>
      {change !== null && !nothingMeasured(report) && (
        <p className={classes.under}>
          {comparison === "before" ? t("beforeLine", { change, span }) : t("sitesLine", { change })}{" "}
          {t("upLine", {
            up: format.duration(upMinutes * 60_000),
            before: format.duration(before.upMinutes * 60_000),
          })}
        </p>
      )}
    </div>
  );
}
