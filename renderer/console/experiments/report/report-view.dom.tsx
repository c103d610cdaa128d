import { Link } from "wouter";
import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { PlanGrid } from "../plan/plan-grid.dom.tsx";
import { Answer } from "./answer.dom.tsx";
import { Beside } from "./beside.dom.tsx";
import { Contacts } from "./contacts.dom.tsx";
import { Effects } from "./effects.dom.tsx";
import { Robustness, Weeks, WithoutSites } from "./further-plots.dom.tsx";
import { HowWeKnow } from "./how-we-know.dom.tsx";
import { Looks, Notes } from "./looks-and-notes.dom.tsx";
import { Money } from "./money.dom.tsx";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";
import { Validity } from "./validity.dom.tsx";

/** The answer, the picture, the table, what it cost, then how we know. All from one result; no number is made here. */
export function ReportView({ result }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const { periods, sites } = result.plan;
  const hasSales = result.outcomes.some(
    ({ advertisedUnits, referenceUnits }) => advertisedUnits + referenceUnits > 0,
  );
  return (
    <div className={result.simulated ? `${classes.report} ${classes.simulated}` : classes.report}>
      <Answer result={result} />
      {!hasSales && (
        <Empty
          title={t("noSales")}
          action={
            <Link href="/experiments/sales" className={classes.link ?? ""}>
              {t("toSales")}
            </Link>
          }
        >
          {t("noSalesNext")}
        </Empty>
      )}
      <Effects result={result} />
      <Contacts result={result} />
      <Money result={result} />
      <section className={`${engagement.section} may-break`} aria-labelledby="plan">
        <div>
          <h2 id="plan">{t("plan")}</h2>
          <p className={engagement.soft}>{t("planLine")}</p>
        </div>
        <PlanGrid periods={periods} sites={sites} />
      </section>
      <Validity result={result} />
      <Weeks result={result} />
      <Robustness result={result} />
      <WithoutSites result={result} />
      <Beside result={result} />
      <Looks result={result} />
      <Notes result={result} />
      <HowWeKnow result={result} />
    </div>
  );
}
