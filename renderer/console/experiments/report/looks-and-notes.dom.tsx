import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import proof from "../../proof/proof.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

/** The looks that were planned, and what each may claim; nothing where the end is the only one. */
export function Looks({ result: { looks } }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  if (looks.length < 2) return null;
  return (
    <section className={engagement.section} aria-labelledby="looks">
      <div>
        <h2 id="looks">{t("looks")}</h2>
        <p className={engagement.soft}>{t("looksLine")}</p>
      </div>
      <table className={`${engagement.table} ${proof.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("lookDay")}</th>
            <th scope="col">
              <Term meaning={t("informationMeaning")}>{t("information")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("spentMeaning")}>{t("spent")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("nominalMeaning")}>{t("nominal")}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ alphaSpent, day, informationShare, nominalAlpha, past }) => (
            <tr key={day}>
              <th scope="row">
                {format.day(day)} ({t(past ? "past" : "ahead")})
              </th>
              <td data-label={t("information")}>{format.level(informationShare)}</td>
              <td data-label={t("spent")}>{format.p(alphaSpent)}</td>
              <td data-label={t("nominal")}>p {format.p(nominalAlpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What people wrote down of the days. */
export function Notes({ result: { notes } }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const siteName = useSiteName();
  return (
    <section className={engagement.section} aria-labelledby="notes">
      <h2 id="notes">{t("notes")}</h2>
      {notes.length === 0 && <p className={engagement.soft}>{t("noNotes")}</p>}
      {notes.length > 0 && (
        <dl className={classes.facts}>
          {notes.map(({ day, siteId, text }) => (
            <div key={`${day} ${siteId} ${text}`}>
              <dt>
                {format.day(day)}, {siteId === null ? t("allSites") : siteName(siteId)}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
