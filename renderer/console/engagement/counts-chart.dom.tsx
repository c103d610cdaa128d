import { useId } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { Cell } from "../../../main/report/schema/cell.ts";
import { partsWords } from "../parts/parts-words.ts";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { barOfCell } from "./bar-of-cell.ts";
import { cellText } from "./cell-text.ts";
import { ChartSpace } from "./chart-space.dom.tsx";
import { CountBar, type CountBarProps } from "./count-bar.dom.tsx";
import { CountsTip } from "./counts-tip.dom.tsx";
import { Hatch } from "./hatch.dom.tsx";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";

/** A day or an hour with its counts; `up` is false where nothing was measured. */
export interface CountsOfSpan {
  readonly label: string;
  /** For the tooltip and the table. */
  readonly longLabel: string;
  readonly visits: Cell;
  readonly tryOns: Cell;
  readonly up: boolean;
  /** How long it was measured, in words. */
  readonly running: string;
}

/** Where the bars begin and end within the chart, pixels from its sides. */
export const PLOT_START_PIXELS = 44;
export const PLOT_END_PIXELS = 4;

/** Visits and try-ons side by side, from zero; hatched where nothing was measured. */
export function CountsChart({
  spans,
  names,
  onSpan,
}: {
  readonly spans: readonly CountsOfSpan[];
  readonly names: { readonly visits: string; readonly tryOns: string };
  /** Somebody pressed the span at this place. */
  readonly onSpan: (place: number) => void;
}) {
  const t = useTranslate(partsWords);
  const format = useFormat();
  const hatch = useId();
  const limit = useSmallestPrinted();
  const text = (cell: Cell, up: boolean) => (up ? cellText(cell, t, format, limit) : t("notMeasuredShort"));
  const data = spans.map((span) => ({
    ...span,
    visitsBar: barOfCell(span.visits, limit),
    tryOnsBar: barOfCell(span.tryOns, limit),
    visitsLength: barOfCell(span.visits, limit).length,
    tryOnsLength: barOfCell(span.tryOns, limit).length,
    hatch,
    tip: {
      when: span.longLabel,
      lines: [
        `${names.visits}: ${text(span.visits, span.up)}`,
        `${names.tryOns}: ${text(span.tryOns, span.up)}`,
        span.running,
      ],
    },
  }));
  return (
    <ChartSpace heightPixels={260}>
      <BarChart
        data={data}
        margin={MARGIN}
        barCategoryGap="22%"
        barGap={1}
        accessibilityLayer={false}
        onClick={({ activeTooltipIndex }) => {
          if (activeTooltipIndex !== undefined && activeTooltipIndex !== null)
            onSpan(Number(activeTooltipIndex));
        }}
      >
        <Hatch id={hatch} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="label"
          tickLine={false}
          axisLine={AXIS}
          tick={TICK}
          interval="preserveStartEnd"
          minTickGap={14}
        />
        <YAxis
          allowDecimals={false}
          tickLine={false}
          axisLine={false}
          tick={TICK}
          width={PLOT_START_PIXELS}
          tickFormatter={format.count}
        />
        <Tooltip cursor={{ fill: "var(--sunken)" }} isAnimationActive={false} content={CountsTip} />
        <Bar dataKey="visitsLength" isAnimationActive={false} shape={drawVisits} />
        <Bar dataKey="tryOnsLength" isAnimationActive={false} shape={drawTryOns} />
      </BarChart>
    </ChartSpace>
  );
}

/** The chart types its shapes loosely; this is what it hands over. */
const drawVisits = (props: unknown) => <CountBar {...(props as CountBarProps)} part="visits" />;
const drawTryOns = (props: unknown) => <CountBar {...(props as CountBarProps)} part="tryOns" />;

const MARGIN = { top: 8, right: PLOT_END_PIXELS, bottom: 0, left: 0 };
const AXIS = { stroke: "var(--line-strong)" };
const TICK = { fill: "var(--ink-soft)", fontSize: 13 };
