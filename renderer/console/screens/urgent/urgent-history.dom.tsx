import { useRequest } from "../../bridge/use-request.dom.ts";
import list from "../../parts/card-list.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./urgent.module.css";
import { urgentWords } from "./urgent-words.ts";

const EVENTS = ["urgent.changed"] as const;
const SHOWN = 5;

/** The last messages to all screens, and who sent and ended each. Nothing where there was none. */
export function UrgentHistory() {
  const t = useTranslate(urgentWords);
  const format = useFormat();
  const records = useRequest("urgent.history", {}, { reloadOn: EVENTS }).value ?? [];
  if (records.length === 0) return null;
  return (
    <section className={classes.history} aria-labelledby="urgent-history">
      <h2 id="urgent-history">{t("history")}</h2>
      <ul className={list.list}>
        {records.slice(0, SHOWN).map(({ by, endedAtMs, endedBy, fromMs, messageId, text, untilMs }) => (
          <li key={messageId} className={classes.record}>
            <p className={classes.text}>{text}</p>
            <p className={classes.soft}>
              {t("sent", { by, when: format.dateTime(fromMs) })}{" "}
              {endedAtMs === null
                ? t("endsAt", { time: format.time(untilMs) })
                : t("endedBy", { by: endedBy ?? "", time: format.time(endedAtMs) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
