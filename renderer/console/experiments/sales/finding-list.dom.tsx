import type { SalesFinding } from "../../../../content/sales/schema/sales-finding.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import report from "../report/report.module.css";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

/** So many subjects of one kind are named. */
const SUBJECTS_SHOWN = 8;

/** What somebody should know of a file before its numbers are believed, by kind, with what to do. */
export function FindingList({ findings }: { readonly findings: readonly SalesFinding[] }) {
  const t = useTranslate(salesWords);
  const { count } = useFormat();
  const groups = [...Map.groupBy(findings, ({ code }) => code)];
  return (
    <section className={classes.part} aria-label={t("findings")}>
      {groups.length === 0 && <StateMark tone="calm">{t("noFindings")}</StateMark>}
      <ul className={report.findings}>
        {groups.map(([code, own]) => (
          <li key={code}>
            <StateMark tone={code.startsWith("row-") ? "waiting" : "unknown"}>
              <strong>{t(`finding.${code}`)}</strong>
            </StateMark>
            <span>{t(`remedy.${code}`)}</span>
            <ul className={classes.subjects}>
              {own.slice(0, SUBJECTS_SHOWN).map(({ firstRow, rows, subject }) => (
                <li key={subject}>
                  {[
                    subject,
                    t("occurrences", { count: rows }),
                    firstRow === null ? null : t("firstRow", { row: count(firstRow) }),
                  ]
                    .filter((part) => part !== null && part !== "")
                    .join(", ")}
                </li>
              ))}
              {own.length > SUBJECTS_SHOWN && (
                <li>{t("moreFindings", { count: own.length - SUBJECTS_SHOWN })}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
