import type { ReactNode } from "react";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { SimulatedMark } from "../parts/simulated-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CountsSection } from "./counts-section.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { Funnel } from "./funnel.dom.tsx";
import { HowWeKnow } from "./how-we-know.dom.tsx";
import { openHours } from "./open-hours.ts";
import { ProductTable } from "./product-table.dom.tsx";
import { nothingMeasured, reportSentence } from "./report-sentence.ts";
import { RequestsSummary } from "./requests-summary.dom.tsx";

/** The answer, the picture, the table, how we know; in this order. */
export function Report({
  report,
  survey,
}: {
  readonly report: EngagementReport;
  readonly survey: ReactNode;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const answer = (
    <div className={classes.answer}>
      {report.simulated && <SimulatedMark />}
      <p className={classes.sentence}>{reportSentence(report, t, format)}</p>
    </div>
  );
  if (nothingMeasured(report)) {
    return (
      <>
        {answer}
        <Empty title={t("nothing")}>{t("nothingNext")}</Empty>
        {survey}
        <HowWeKnow report={report} />
      </>
    );
  }
  return (
    <>
      {answer}
      <section className={classes.section} aria-labelledby="funnel">
        <div>
          <h2 id="funnel">{t("funnel")}</h2>
          <p className={classes.soft}>{t("funnelLine")}</p>
        </div>
        <Funnel report={report} />
      </section>
      <RequestsSummary requests={report.requests} />
      {report.days.length > 1 && (
        <CountsSection
          id="days"
          title={t("days")}
          line={t("daysLine")}
          first={t("day")}
          spans={report.days.map((day) => ({
            label: format.dayShort(day.day),
            longLabel: format.day(day.day),
            visits: day.visits,
            tryOns: day.tryOns,
            up: day.upMinutes > 0,
          }))}
        />
      )}
      <CountsSection
        id="hours"
        title={t("hours")}
        line={t("hoursLine")}
        first={t("hour")}
        spans={openHours(report.hours).map((hour) => ({
          label: format.hour(hour.hour),
          longLabel: format.hour(hour.hour),
          visits: hour.visits,
          tryOns: hour.tryOns,
          up: true,
        }))}
      />
      <ProductTable products={report.products} />
      {survey}
      <HowWeKnow report={report} />
    </>
  );
}
