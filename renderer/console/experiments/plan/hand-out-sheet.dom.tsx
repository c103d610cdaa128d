import { spansOfArm } from "../../../../content/experiment/design/spans-of-arm.ts";
import type { DrawnPlan } from "../../../../content/experiment/schema/drawn-plan.ts";
import { daysBetween } from "../../../../main/base/civil-time.ts";
import engagement from "../../engagement/engagement.module.css";
import proof from "../../proof/proof.module.css";
import { movedDay } from "../../words/day-start.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import classes from "./hand-out-sheet.module.css";
import { planWords } from "./plan-words.ts";

/** Where and when flyers are handed out, with room on paper to write down how many. */
export function HandOutSheet({ plan }: { readonly plan: DrawnPlan }) {
  const t = useTranslate(planWords);
  const { day } = useNumberFormat();
  const siteName = useSiteName();
  const { count } = useFormat();
  const spans = spansOfArm(plan, "flyer");
  return (
    <section className={`${engagement.section} may-break ${classes.sheet}`} aria-labelledby="sheet">
      <div>
        <h2 id="sheet">{t("sheet")}</h2>
        <p className={engagement.soft}>{spans.length === 0 ? t("noFlyers") : t("sheetLine")}</p>
      </div>
      {spans.length > 0 && (
        <>
          <table className={`${engagement.table} ${proof.cards}`}>
            <thead>
              <tr>
                <th scope="col">{t("site")}</th>
                <th scope="col">{t("from")}</th>
                <th scope="col">{t("until")}</th>
                <th scope="col">{t("days")}</th>
                <th scope="col" className={classes.toWrite}>
                  {t("howMany")}
                </th>
                <th scope="col" className={classes.toWrite}>
                  {t("byWhom")}
                </th>
              </tr>
            </thead>
            <tbody>
              {spans.map(({ fromDay, siteId, untilDay }) => (
                <tr key={`${siteId} ${fromDay}`}>
                  <th scope="row">{siteName(siteId)}</th>
                  <td data-label={t("from")}>{day(fromDay)}</td>
                  <td data-label={t("until")}>{day(movedDay(untilDay, -1))}</td>
                  <td data-label={t("days")}>{count(daysBetween(fromDay, untilDay))}</td>
                  <td className={classes.toWrite} />
                  <td className={classes.toWrite} />
                </tr>
              ))}
            </tbody>
          </table>
          <p className={engagement.soft}>{t("sheetHint")}</p>
        </>
      )}
    </section>
  );
}
