import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { SimulatedMark } from "../../parts/simulated-mark.dom.tsx";
import { Term } from "../../parts/term.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

/** The verdict, and the sentence that was made from the numbers with it. */
export function Answer({ result }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const { locale } = usePreferences();
  const siteName = useSiteName();
  const { kind, sentence } = result.verdict;
  return (
    <div className={engagement.answer}>
      <div className={classes.marks}>
        <span className={classes.verdict} data-verdict={kind}>
          <Term meaning={t(`verdictMeaning.${kind}`)}>{t(`verdict.${kind}`)}</Term>
        </span>
        {result.simulated && <SimulatedMark />}
      </div>
      <p className={engagement.sentence} data-verdict-sentence>
        {sentence[locale]}
      </p>
      {result.onlyFor !== null && (
        <p className={engagement.soft}>{t("onlyFor", { site: siteName(result.onlyFor) })}</p>
      )}
    </div>
  );
}
