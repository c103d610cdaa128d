import { useId } from "react";
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { EngagementReport, FunnelStep } from "../../../main/report/schema/engagement.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { barOfCell, type Bar as BarLength } from "./bar-of-cell.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { rateText } from "./cell-text.ts";
import { engagementWords } from "./engagement-words.ts";
import classes from "./funnel.module.css";
import { Hatch } from "./hatch.dom.tsx";

/** Height of a step: its words above its bar, pixels. */
const ROW_PIXELS = 84;
const BAR_PIXELS = 34;

/** The funnel: bars from zero, one below the other, each with its count and its rate of the step before. */
export function Funnel({ report }: { readonly report: EngagementReport }) {
  const hatch = useId();
  const steps = report.funnel;
  const data = steps.map((step) => ({ step: step.step, ...barOfCell(step.count) }));
  const longest = Math.max(1, ...data.map((each) => each.length));
  const height = steps.length * ROW_PIXELS;
  return (
    <div className={classes.funnel}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={height}>
          <BarChart
            layout="vertical"
            data={data}
            margin={NO_MARGIN}
            barCategoryGap={0}
            accessibilityLayer={false}
          >
            <Hatch id={hatch} />
            <XAxis type="number" domain={[0, longest]} hide />
            <YAxis type="category" dataKey="step" hide />
            <Bar
              dataKey="length"
              isAnimationActive={false}
              shape={(props) => <FunnelBar {...(props as unknown as FunnelBarProps)} hatch={hatch} />}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ol className={classes.steps} style={{ gridAutoRows: ROW_PIXELS }}>
        {steps.map((step) => (
          <Step key={step.step} step={step} first={step === steps[0]} />
        ))}
      </ol>
    </div>
  );
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

function Step({ step, first }: { readonly step: FunnelStep; readonly first: boolean }) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const measured = step.ofPrevious.numerator.state !== "not-measured";
  const known = measured && step.ofPrevious.denominator.state !== "not-measured";
  return (
    <li className={classes.step}>
      <span className={classes.name}>
        <Term meaning={t(`stepMeaning.${step.step}`)}>{t(`step.${step.step}`)}</Term>
      </span>
      <span className={classes.count} data-state={step.count.state}>
        <CellMark cell={step.count} />
      </span>
      {!first && known && (
        <span className={classes.rate}>
          {t("ofPrevious", { rate: rateText(step.ofPrevious, parts, format) })}
        </span>
      )}
    </li>
  );
}

interface FunnelBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: { readonly width: number };
  readonly payload: BarLength;
}

function FunnelBar({
  x,
  y,
  width,
  height,
  background,
  payload,
  hatch,
}: FunnelBarProps & { readonly hatch: string }) {
  const top = y + height - BAR_PIXELS - 8;
  const track = (
    <rect x={x} y={top} width={background.width} height={BAR_PIXELS} rx={6} fill="var(--sunken)" />
  );
  switch (payload.kind) {
    case "solid":
      return (
        <g>
          {track}
          <rect
            x={x}
            y={top}
            width={payload.length === 0 ? 0 : Math.max(2, width)}
            height={BAR_PIXELS}
            rx={Math.min(6, width / 2)}
            fill="var(--mantine-primary-color-filled)"
          />
        </g>
      );
    case "small":
      return (
        <g>
          {track}
          <rect
            x={x + 1}
            y={top + 1}
            width={Math.max(8, width) - 2}
            height={BAR_PIXELS - 2}
            rx={3}
            fill="var(--card)"
            stroke="var(--mantine-primary-color-filled)"
            strokeWidth={2}
            strokeDasharray="4 3"
          />
        </g>
      );
    case "unknown":
      return (
        <rect x={x} y={top} width={background.width} height={BAR_PIXELS} rx={6} fill={`url(#${hatch})`} />
      );
  }
}
