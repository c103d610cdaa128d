import type { Cell } from "../../../main/report/schema/cell.ts";
import type { HourRow } from "../../../main/report/schema/engagement-rows.ts";
import { partsWords } from "../parts/parts-words.ts";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { cellText } from "./cell-text.ts";
import { cellWhileUp } from "./cell-while-up.ts";
import { engagementWords } from "./engagement-words.ts";
import type { HeatCount, HeatGrid, HeatSpot } from "./heat-grid.ts";
import own from "./heat-map.module.css";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { weekdayName } from "./weekday-name.ts";

/** The map itself. Each field holds its number as text, so that it is read and heard as a table. */
export function HeatTable({
  grid,
  of,
  hourRows,
  when,
}: {
  readonly grid: HeatGrid;
  readonly of: HeatCount;
  readonly hourRows: readonly HourRow[];
  readonly when: (spot: HeatSpot) => string;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const together = new Map(hourRows.map((row) => [row.hour, cellWhileUp(row[of], row.upMinutes)]));
  return (
    <table className={own.table}>
      <caption className={own.spoken}>{t("heat.caption", { count: t(`column.${of}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={own.spoken}>{t("heat.hour")}</span>
          </th>
          {grid.weekdays.map((weekday) => (
            <th key={weekday} scope="col" aria-label={weekdayName(locale, weekday, "long")}>
              {weekdayName(locale, weekday, "short")}
            </th>
          ))}
          {grid.weekdays.length > 1 && <th scope="col">{t("heat.together")}</th>}
        </tr>
      </thead>
      <tbody>
        {grid.hours.map((hour) => (
          <tr key={hour}>
            <th scope="row">{format.hour(hour)}</th>
            {grid.weekdays.map((weekday) => {
              const spot = grid.spotAt(weekday, hour);
              return <Spot key={weekday} spot={spot} when={when(spot)} />;
            })}
            {grid.weekdays.length > 1 && (
              <td className={own.together}>
                <Together cell={together.get(hour)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spot({
  spot: { cell, shade, upMinutes },
  when,
}: {
  readonly spot: HeatSpot;
  readonly when: string;
}) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const limit = useSmallestPrinted();
  const text = cellText(cell, parts, format, limit);
  const up = format.duration(upMinutes * 60_000);
  const isWord = cell.state === "hidden" || cell.state === "not-measured";
  return (
    <td
      data-shade={shade}
      data-unknown={cell.state === "not-measured"}
      title={
        cell.state === "not-measured" ? `${when}: ${text}` : `${when}: ${t("heat.up", { count: text, up })}`
      }
    >
      {/* A word would not fit: it is spoken, and drawn as a pattern or a dot. */}
      <span className={isWord ? own.spoken : undefined}>{text}</span>
      {cell.state === "hidden" && <span aria-hidden="true">·</span>}
    </td>
  );
}

function Together({ cell }: { readonly cell: Cell | undefined }) {
  return <CellMark cell={cell ?? { state: "not-measured", value: null }} />;
}
