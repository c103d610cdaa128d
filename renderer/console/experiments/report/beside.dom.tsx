import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import type { Refusal } from "../../../../main/report/schema/refusal.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { intervalText } from "./lift-text.ts";
import { NoEstimate } from "./no-estimate.dom.tsx";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

/** What should be zero (placebo, trend before), and what spilt over to other products. */
export function Beside({ result }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const { alpha, placebo, preTrend, spillOver } = result;
  const found = (tested: { readonly pValue: number | null; readonly refusal: Refusal | null } | null) => {
    if (tested === null) return t("doesNotApply");
    if (tested.pValue === null) return <NoEstimate refusal={tested.refusal} />;
    return t(tested.pValue < alpha ? "somethingFound" : "nothingFound", { p: format.p(tested.pValue) });
  };
  return (
    <section className={engagement.section} aria-labelledby="beside">
      <h2 id="beside">{t("beside")}</h2>
      <dl className={classes.facts}>
        <div>
          <dt>
            <Term meaning={t("placeboMeaning")}>{t("placebo")}</Term>
          </dt>
          <dd>{found(placebo)}</dd>
        </div>
        <div>
          <dt>
            <Term meaning={t("preTrendMeaning")}>{t("preTrend")}</Term>
          </dt>
          <dd>{found(preTrend)}</dd>
        </div>
        <div>
          <dt>
            <Term meaning={t("spillOverMeaning", { products: spillOver?.products ?? 0 })}>
              {t("spillOver")}
            </Term>
          </dt>
          <dd>
            {spillOver === null && t("doesNotApply")}
            {spillOver?.lift === null && <NoEstimate refusal={spillOver.refusal} />}
            {spillOver != null &&
              spillOver.lift !== null &&
              `${format.lift(spillOver.lift)}${spillOver.interval === null ? "" : ` (${intervalText(spillOver.interval, t, format)})`}`}
          </dd>
        </div>
      </dl>
    </section>
  );
}
