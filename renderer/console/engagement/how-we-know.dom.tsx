import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { EACH_ITS_OWN_ZONE } from "../../../main/report/schema/time-zones.ts";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";

export function HowWeKnow({ report }: { readonly report: EngagementReport }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const limit = report.smallestPrinted;
  return (
    <section className={classes.topic} aria-labelledby="how">
      <h2 id="how">{t("how")}</h2>
      <ul className={classes.how}>
        <li>{t("howMeasured")}</li>
        <li>{t("howUp", { up: format.duration(report.upMinutes * 60_000) })}</li>
        <li>{t("howSmall", { limit, largest: limit - 1 })}</li>
        <li>{t("howPresence")}</li>
        <li>{t("howSales", { known: report.salesDays, days: report.days.length })}</li>
        <li>
          {report.timeZone === EACH_ITS_OWN_ZONE
            ? t("howZones")
            : t("howZone", { timeZone: report.timeZone })}
        </li>
      </ul>
    </section>
  );
}
