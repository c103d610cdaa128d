import { useState } from "react";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CountsChart, PLOT_END_PIXELS, PLOT_START_PIXELS } from "./counts-chart.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { NoteMark } from "./note-mark.dom.tsx";
import { notedDays } from "./noted-days.ts";
import { Notes } from "./notes.dom.tsx";
import own from "./trend.module.css";
import { TrendTable } from "./trend-table.dom.tsx";
import { useDefinition } from "./use-definition.dom.ts";

/** Day by day: counts from zero, marks where somebody wrote a note, and how long the mirror ran. */
export function Trend({
  report,
  onNoted,
}: {
  readonly report: EngagementReport;
  /** Null: notes are none of this report's. */
  readonly onNoted: (() => void) | null;
}) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const [noteDay, setNoteDay] = useState<string | null>(null);
  if (onNoted === null && report.days.length < 2) return null;
  const names = { visits: t("column.visits"), tryOns: t("column.tryOns") };
  return (
    <section className={`${classes.topic} may-break`} aria-labelledby="trend">
      <div>
        <h2 id="trend">{t(report.days.length > 1 ? "trend.title" : "note.title")}</h2>
        {report.days.length > 1 && <p className={classes.soft}>{t("trend.line")}</p>}
      </div>
      {report.days.length > 1 && (
        <>
          <div className={classes.legend}>
            <span>
              <span className={own.swatch} data-part="visits" aria-hidden="true" />
              <Term meaning={define("visits")}>{names.visits}</Term>
            </span>
            <span>
              <span className={own.swatch} data-part="tryOns" aria-hidden="true" />
              <Term meaning={define("try-on")}>{names.tryOns}</Term>
            </span>
            <span>
              <span className={own.swatch} data-part="up" aria-hidden="true" />
              <Term meaning={define("up")}>{t("trend.running")}</Term>
            </span>
          </div>
          <Picture report={report} names={names} onDay={setNoteDay} />
          <TrendTable days={report.days} names={names} />
        </>
      )}
      {onNoted && <Notes report={report} day={noteDay} onDay={setNoteDay} onNoted={onNoted} />}
    </section>
  );
}

function Picture({
  report: { days, notes },
  names,
  onDay,
}: {
  readonly report: EngagementReport;
  readonly names: { readonly visits: string; readonly tryOns: string };
  readonly onDay: (day: string) => void;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const noted = notedDays(notes, days);
  const longestUp = Math.max(1, ...days.map(({ upMinutes }) => upMinutes));
  const inset = { marginInline: `${PLOT_START_PIXELS}px ${PLOT_END_PIXELS}px` };
  return (
    <div className={own.picture}>
      {noted.length > 0 && (
        <div className={own.marks} style={inset}>
          {noted.map((one) => (
            <NoteMark key={one.day} noted={one} />
          ))}
        </div>
      )}
      <CountsChart
        names={names}
        onSpan={(place) => {
          const pressed = days[place];
          if (pressed) onDay(pressed.day);
        }}
        spans={days.map(({ day, tryOns, upMinutes, visits }) => ({
          label: format.dayShort(day),
          longLabel: format.day(day),
          visits,
          tryOns,
          up: upMinutes > 0,
          running:
            upMinutes === 0 ? t("notUp") : `${t("trend.running")}: ${format.duration(upMinutes * 60_000)}`,
        }))}
      />
      <div className={own.running} style={inset} aria-hidden="true">
        {days.map(({ day, upMinutes }) => (
          <span key={day}>
            <span style={{ height: `${(100 * upMinutes) / longestUp}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}
