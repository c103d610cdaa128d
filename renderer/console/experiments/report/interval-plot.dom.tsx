import type { ReactNode } from "react";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./interval-plot.module.css";
import { type PlotScale, type Plotted, plotScale, stretchOf } from "./plot-scale.ts";
import { reportWords } from "./report-words.ts";

/** One estimate with its interval. The mark's shape tells rows apart without colour. */
export interface PlotRow extends Plotted {
  readonly key: string;
  readonly label: ReactNode;
  /** The same in numbers. */
  readonly text: ReactNode;
  /** Smaller, below the text. */
  readonly detail?: string | null;
  readonly mark: "diamond" | "circle" | "square";
}

/** Estimates and intervals on one axis of lifts, with the lines of no difference and of what is worth having. */
export function IntervalPlot({
  rows,
  worthwhileLift,
  legend = true,
}: {
  readonly rows: readonly PlotRow[];
  readonly worthwhileLift: number;
  readonly legend?: boolean;
}) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const scale = plotScale(rows, worthwhileLift);
  return (
    <figure className={classes.plot}>
      {legend && (
        <figcaption className={classes.legend}>
          <span>
            <span className={classes.zeroSwatch} aria-hidden="true" />
            <Term meaning={t("zeroMeaning")}>{t("zero")}</Term>
          </span>
          {worthwhileLift > 0 && (
            <span>
              <span className={classes.worthSwatch} aria-hidden="true" />
              <Term meaning={t("worthwhileMeaning")}>
                {t("worthwhile", { lift: format.lift(worthwhileLift) })}
              </Term>
            </span>
          )}
        </figcaption>
      )}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.key} className={classes.row}>
            <span className={classes.label}>{row.label}</span>
            <Track row={row} scale={scale} worthwhileLift={worthwhileLift} />
            <span className={classes.text}>
              {row.text}
              {row.detail != null && <span className={classes.detail}>{row.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.row} aria-hidden="true">
        <span className={classes.axis}>
          {scale.ticks
            .filter((tick) => hasRoom(scale.at(tick)))
            .map((tick) => (
              <span key={tick} className={classes.tick} style={{ insetInlineStart: percent(scale.at(tick)) }}>
                {format.lift(tick).replace(/[.,]0/, "")}
              </span>
            ))}
        </span>
      </div>
    </figure>
  );
}

/** Half of a tick's words, as a share of the axis of a phone: nearer to an end they would stick out. */
const TICK_ROOM = 0.05;

function hasRoom(place: number): boolean {
  return place >= TICK_ROOM && place <= 1 - TICK_ROOM;
}

function Track({
  row: { interval, lift, mark, wider },
  scale,
  worthwhileLift,
}: {
  readonly row: PlotRow;
  readonly scale: PlotScale;
  readonly worthwhileLift: number;
}) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.zero} style={{ insetInlineStart: percent(scale.at(0)) }} />
      {worthwhileLift > 0 && (
        <span className={classes.worth} style={{ insetInlineStart: percent(scale.at(worthwhileLift)) }} />
      )}
      {interval && <Line className={classes.line} of={stretchOf(interval, scale)} />}
      {wider && <Line className={classes.wider} of={stretchOf(wider, scale)} />}
      {lift !== null && (
        <span
          className={classes.mark}
          data-mark={mark}
          style={{ insetInlineStart: percent(scale.at(lift)) }}
        />
      )}
    </span>
  );
}

function Line({
  className,
  of: { end, openEnd, openStart, start },
}: {
  readonly className: string | undefined;
  readonly of: ReturnType<typeof stretchOf>;
}) {
  return (
    <span
      className={className}
      data-open-start={openStart}
      data-open-end={openEnd}
      style={{ insetInlineStart: percent(start), insetInlineEnd: percent(1 - end) }}
    />
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}
