import type { PlayRow } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./proof.module.css";
import { proofWords } from "./proof-words.ts";

/** Each campaign's time as a bar, all to one measure, with a line where the plan is. */
export function CampaignBars({ campaigns }: { readonly campaigns: readonly PlayRow[] }) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  const longestMs = Math.max(
    1,
    ...campaigns.map(({ plannedMs, shownMs }) => Math.max(shownMs, plannedMs ?? 0)),
  );
  const share = (durationMs: number): string => `${(100 * durationMs) / longestMs}%`;
  return (
    <section className={engagement.section} aria-labelledby="campaigns">
      <div>
        <h2 id="campaigns">{t("campaigns")}</h2>
        <p className={engagement.soft}>{t("campaignsLine")}</p>
      </div>
      <div className={engagement.legend}>
        <span>
          <span className={classes.swatch} data-part="shownMs" aria-hidden="true" />
          <Term meaning={t("timeMeaning.shownMs")}>{t("shown")}</Term>
        </span>
        <span>
          <span className={classes.tickSwatch} aria-hidden="true" />
          <Term meaning={t("plannedMeaning")}>{t("planned")}</Term>
        </span>
      </div>
      <ul className={classes.bars}>
        {campaigns.map(({ failed, id, name, plannedMs, shownMs }) => (
          <li key={id ?? ""}>
            <div className={classes.barWords}>
              <span className={classes.barName}>{name ?? id ?? t("noCampaign")}</span>
              <span className={classes.barNumbers}>
                {plannedMs === null
                  ? t("planUnknown", { shown: format.duration(shownMs) })
                  : t("ofPlanned", { shown: format.duration(shownMs), planned: format.duration(plannedMs) })}
                {failed > 0 && <span className={classes.failed}>{t("failedCount", { count: failed })}</span>}
              </span>
            </div>
            <div className={classes.track} aria-hidden="true">
              <span className={classes.bar} style={{ width: share(shownMs) }} />
              {plannedMs !== null && (
                <span className={classes.tick} style={{ insetInlineStart: share(plannedMs) }} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
