import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { designWords } from "../parts/design-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

/** What was compared, how it was drawn, and how anybody can check that the plan is the one that was kept. */
export function HowWeKnow({ result }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const designs = useTranslate(designWords);
  const format = useNumberFormat();
  const { count, dateTime } = useFormat();
  const { plan } = result;
  const drawn = result.designKind !== "history";
  return (
    <section className={engagement.section} aria-labelledby="how">
      <h2 id="how">{t("how")}</h2>
      <ul className={engagement.how}>
        <li>{t("howRatio")}</li>
        <li>{t("howDesign", { design: designs(`name.${result.designKind}`) })}</li>
        {drawn && (
          <li>
            {t("howDrawn", {
              when: dateTime(plan.drawnAtMs),
              seed: String(plan.seed),
              count: count(plan.admissible),
            })}
          </li>
        )}
        <li className={classes.sha}>{t("howSha", { sha: plan.sha256 })}</li>
        <li>{t("howAlpha", { alpha: format.level(result.alpha) })}</li>
        <li>{t("howZone", { timeZone: result.timeZone, when: dateTime(result.madeAtMs) })}</li>
      </ul>
    </section>
  );
}
