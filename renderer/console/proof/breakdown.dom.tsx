import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ProofReport } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./proof.module.css";
import { GROUPS, type Group } from "./proof-keys.ts";
import { proofWords } from "./proof-words.ts";

/** Rows that are drawn until all are asked for. */
const ROWS_AT_FIRST = 25;

/** The plays summed by what one chooses: layout, widget, tag, schedule entry, arm or screen. */
export function Breakdown({ report }: { readonly report: ProofReport }) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  const [group, setGroup] = useState<Group>("layouts");
  const [all, setAll] = useState(false);
  const rows = report[group];
  const shown = all ? rows : rows.slice(0, ROWS_AT_FIRST);
  return (
    <section className={`${engagement.section} may-break`} aria-labelledby="by">
      <div className={engagement.head}>
        <div>
          <h2 id="by">{t("by")}</h2>
          <p className={engagement.soft}>{t("byLine")}</p>
        </div>
        <NativeSelect
          className="no-print"
          size="md"
          aria-label={t("by")}
          value={group}
          onChange={({ currentTarget }) =>
            setGroup(GROUPS.find((each) => each === currentTarget.value) ?? "layouts")
          }
          data={GROUPS.map((each) => ({ value: each, label: t(`group.${each}`) }))}
        />
      </div>
      {rows.length === 0 && <p className={engagement.soft}>{t("noRows")}</p>}
      {rows.length > 0 && (
        <table className={`${engagement.table} ${classes.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("shown")}</th>
              <th scope="col">
                <Term meaning={t("wholeMeaning")}>{t("whole")}</Term>
              </th>
              <th scope="col">
                <Term meaning={t("cutMeaning")}>{t("cut")}</Term>
              </th>
              <th scope="col">
                <Term meaning={t("failedMeaning")}>{t("failed")}</Term>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cut, failed, id, name, shownMs, whole }) => (
              <tr key={id ?? ""}>
                <th scope="row">{name ?? id ?? t(group === "entries" ? "defaultLayout" : "noCampaign")}</th>
                <td data-label={t("shown")}>{format.duration(shownMs)}</td>
                <td data-label={t("whole")}>{format.count(whole)}</td>
                <td data-label={t("cut")}>{format.count(cut)}</td>
                <td data-label={t("failed")}>{format.count(failed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <Button className={`${engagement.start} no-print`} variant="default" onClick={() => setAll(true)}>
          {t("more", { count: format.count(rows.length) })}
        </Button>
      )}
    </section>
  );
}
