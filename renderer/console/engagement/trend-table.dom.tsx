import type { DayRow } from "../../../main/report/schema/engagement-rows.ts";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";

/** The trend's numbers for those who read better so. */
export function TrendTable({
  days,
  names,
}: {
  readonly days: readonly DayRow[];
  readonly names: { readonly visits: string; readonly tryOns: string };
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  return (
    <details className={classes.details}>
      <summary>{t("asTable")}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col">{names.visits}</th>
            <th scope="col">{names.tryOns}</th>
            <th scope="col">{t("trend.running")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, tryOns, upMinutes, visits }) => (
            <tr key={day}>
              <th scope="row">{format.day(day)}</th>
              {upMinutes > 0 ? (
                <>
                  <td>
                    <CellMark cell={visits} />
                  </td>
                  <td>
                    <CellMark cell={tryOns} />
                  </td>
                  <td>{format.duration(upMinutes * 60_000)}</td>
                </>
              ) : (
                <td colSpan={3}>{t("notUp")}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
