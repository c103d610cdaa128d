import type { CSSProperties } from "react";
import { Link } from "wouter";
import { WEEKDAYS } from "../../../../content/schema/signage/schedule-entry.ts";
import { movedDay } from "../../words/day-start.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { Warnings } from "../draft/warnings.dom.tsx";
import { pictureOfEntry } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { putWords } from "../put/put-words.ts";
import classes from "./calendar.module.css";
import { calendarWords } from "./calendar-words.ts";
import type { Bar, WeekRow } from "./week.ts";
import { whenText } from "./when-text.ts";
import { whenWords } from "./when-words.ts";

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Entries below one another, those that go before others first; each with its hours in the week. */
export function WeekView({
  rows,
  firstDay,
  today,
}: {
  readonly rows: readonly WeekRow[];
  readonly firstDay: string;
  readonly today: string;
}) {
  const t = useTranslate(calendarWords);
  const days = useTranslate(putWords);
  const format = useFormat();
  return (
    <div className={classes.card}>
      <p className={classes.legend}>
        <span className={classes.meaning}>
          <span className={classes.key} data-kind="shown" /> {t("keyShown")}
        </span>
        <span className={classes.meaning}>
          <span className={classes.key} data-kind="due" /> {t("keyDue")}
        </span>
      </p>
      <div className={classes.head} aria-hidden="true">
        <span />
        <div className={classes.days}>
          {DAYS.map((day) => {
            const iso = movedDay(firstDay, day);
            return (
              <span key={day} className={classes.dayName} data-today={iso === today}>
                {days(`day.${WEEKDAYS[day] ?? "MO"}`)} {format.dayShort(iso)}
              </span>
            );
          })}
        </div>
      </div>
      <ul className={classes.rows}>
        {rows.map((row, at) => (
          <li key={row.entry.entryId}>
            {startsLayer(row, rows[at - 1]) && <p className={classes.layer}>{layerName(row, t)}</p>}
            <Row row={row} isAlone={isAlone(row, rows)} firstDay={firstDay} today={today} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({
  row,
  isAlone,
  firstDay,
  today,
}: {
  readonly row: WeekRow;
  readonly isAlone: boolean;
  readonly firstDay: string;
  readonly today: string;
}) {
  const t = useTranslate(calendarWords);
  const words = useTranslate(whenWords);
  const { locale } = usePreferences();
  const { draft, index } = useDraft();
  const { dayparts } = draft.programme;
  const { due, entry, shown } = row;
  return (
    <div className={classes.row}>
      <Link href={`/content/calendar/${entry.entryId}`} className={classes.what ?? ""}>
        <Thumb medium={pictureOfEntry(entry.entryId, index)} widthPixels={42} />
        <span className={classes.words}>
          <span className={classes.name}>{entry.name}</span>
          <span className={classes.soft}>
            {t(isAlone ? "alone" : `role.${entry.role.kind}`)} ·{" "}
            {whenText(entry.when, { locale, t: words, dayparts })}
          </span>
        </span>
      </Link>
      <div
        className={classes.days}
        role="img"
        aria-label={t(due.length === 0 ? "notThisWeek" : "onDays", {
          count: new Set(due.map(({ day }) => day)).size,
        })}
      >
        {DAYS.map((day) => (
          <span key={day} className={classes.day} data-past={movedDay(firstDay, day) < today}>
            {barsOn(due, day).map((bar) => (
              <span key={`due ${bar.fromShare}`} className={classes.due} style={placeOf(bar)} />
            ))}
            {barsOn(shown, day).map((bar) => (
              <span key={`shown ${bar.fromShare}`} className={classes.shown} style={placeOf(bar)} />
            ))}
          </span>
        ))}
      </div>
      <div className={classes.warned}>
        <Warnings kind="entry" id={entry.entryId} />
      </div>
    </div>
  );
}

/** Whether nothing of its priority could take turns with an entry. */
function isAlone({ entry }: WeekRow, rows: readonly WeekRow[]): boolean {
  const peers = rows.filter(
    (other) => other.entry.role.kind === "rotation" && other.entry.priority === entry.priority,
  );
  return entry.role.kind === "rotation" && peers.length === 1;
}

function startsLayer(row: WeekRow, before: WeekRow | undefined): boolean {
  return before === undefined || layerOf(before) !== layerOf(row);
}

function layerOf({ entry }: WeekRow): string {
  return entry.role.kind === "override" ? "override" : String(entry.priority);
}

function layerName(
  { entry }: WeekRow,
  t: ReturnType<typeof useTranslate<keyof typeof calendarWords.en>>,
): string {
  return entry.role.kind === "override" ? t("layerAlone") : t("layer", { priority: entry.priority });
}

function barsOn(bars: readonly Bar[], day: number): readonly Bar[] {
  return bars.filter((bar) => bar.day === day);
}

function placeOf({ fromShare, untilShare }: Bar): CSSProperties {
  return { insetInlineStart: `${100 * fromShare}%`, width: `${100 * (untilShare - fromShare)}%` };
}
