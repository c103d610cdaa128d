import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";

/** How many asked, how many were answered, how long they waited. */
export function RequestsSummary({ requests }: { readonly requests: EngagementReport["requests"] }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  return (
    <section className={classes.section} aria-labelledby="asked">
      <h2 id="asked">{t("requestsTitle")}</h2>
      <dl className={classes.figures}>
        <div>
          <dt>
            <Term meaning={t("askedMeaning")}>{t("asked")}</Term>
          </dt>
          <dd>
            <CellMark cell={requests.asked} />
          </dd>
        </div>
        <div>
          <dt>
            <Term meaning={t("answeredMeaning")}>{t("answered")}</Term>
          </dt>
          <dd>
            <CellMark cell={requests.answered} />
          </dd>
        </div>
        <div>
          <dt>
            <Term meaning={t("waitMeaning")}>{t("wait")}</Term>
          </dt>
          <dd>{requests.medianWaitMs === null ? t("waitNone") : format.duration(requests.medianWaitMs)}</dd>
        </div>
      </dl>
    </section>
  );
}
