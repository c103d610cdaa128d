import { useMediaQuery } from "@mantine/hooks";
import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { EngagementReport, FunnelStep } from "../../../main/report/schema/engagement.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { barOfCell } from "./bar-of-cell.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { rateText } from "./cell-text.ts";
import { ChartSpace } from "./chart-space.dom.tsx";
import { engagementWords } from "./engagement-words.ts";
import classes from "./funnel.module.css";
import { FunnelBar, type FunnelBarProps } from "./funnel-bar.dom.tsx";
import { Hatch } from "./hatch.dom.tsx";

/** Height of a step: its words above its bar, pixels. Narrow screens put the rate on a line of its own. */
const ROW_PIXELS = 84;
const NARROW_ROW_PIXELS = 104;

/** The funnel: bars from zero, one below the other, each with its count and its rate of the step before. */
export function Funnel({ report }: { readonly report: EngagementReport }) {
  const hatch = useId();
  const steps = report.funnel;
  const data = steps.map((step) => ({ step: step.step, ...barOfCell(step.count), hatch }));
  const longest = Math.max(1, ...data.map((each) => each.length));
  const rowPixels = useMediaQuery("(max-width: 699px)", false) ? NARROW_ROW_PIXELS : ROW_PIXELS;
  const height = steps.length * rowPixels;
  return (
    <div className={classes.funnel}>
      <ChartSpace heightPixels={height}>
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
          <Bar dataKey="length" isAnimationActive={false} shape={drawBar} />
        </BarChart>
      </ChartSpace>
      <ol className={classes.steps} style={{ gridAutoRows: rowPixels }}>
        {steps.map((step) => (
          <Step key={step.step} step={step} first={step === steps[0]} />
        ))}
      </ol>
    </div>
  );
}

/** The chart types its shapes loosely; this is what it hands over. */
const drawBar = (props: unknown) => <FunnelBar {...(props as FunnelBarProps)} />;

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
