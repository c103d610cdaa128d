import type { ProofReport } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { SimulatedMark } from "../parts/simulated-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { Breakdown } from "./breakdown.dom.tsx";
import { CampaignBars } from "./campaign-bars.dom.tsx";
import { CampaignDays, DaysTable } from "./days-table.dom.tsx";
import { Failures } from "./failures.dom.tsx";
import { proofSentence } from "./proof-sentence.ts";
import { proofWords } from "./proof-words.ts";
import { TimeBar } from "./time-bar.dom.tsx";

/** The answer, the campaigns, where the time went, the failures, the days, the details, how we know. */
export function ProofReportView({ report }: { readonly report: ProofReport }) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  const isEmpty = report.time.upMs === 0;
  return (
    <>
      <div className={engagement.answer}>
        {report.simulated && <SimulatedMark />}
        <p className={engagement.sentence}>{proofSentence(report, t, format)}</p>
      </div>
      {isEmpty && <Empty title={t("nothing")}>{t("nothingNext")}</Empty>}
      {!isEmpty && (
        <>
          <CampaignBars campaigns={report.campaigns} />
          <TimeBar time={report.time} />
          <Failures failures={report.failures} layouts={report.layouts} />
          <DaysTable days={report.days} />
          <CampaignDays campaignDays={report.campaignDays} campaigns={report.campaigns} />
          <Breakdown report={report} />
        </>
      )}
      <section className={engagement.section} aria-labelledby="how">
        <h2 id="how">{t("how")}</h2>
        <ul className={engagement.how}>
          <li>{t("howProved")}</li>
          <li>{t("howDied")}</li>
          <li>{t("howPlanned")}</li>
          <li>{t("howZone", { timeZone: report.timeZone })}</li>
        </ul>
      </section>
    </>
  );
}
