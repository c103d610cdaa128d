import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Outlook } from "../../../../main/bridge/contract/study.ts";
import { ChartSpace } from "../../engagement/chart-space.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";

/** Chance of finding a lift, by its size; the same as words for those who cannot see it. */
export function PowerChart({
  power,
  worthwhileLift,
}: {
  readonly power: Outlook["power"];
  readonly worthwhileLift: number;
}) {
  const t = useTranslate(formWords);
  const format = useNumberFormat();
  return (
    <div>
      <h3>{t("power")}</h3>
      <p className={classes.soft}>{t("powerLine")}</p>
      <ChartSpace heightPixels={200}>
        <LineChart
          data={power}
          margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="lift"
            type="number"
            domain={[0, "dataMax"]}
            tickFormatter={format.level}
            tick={TICK}
            stroke="var(--line-strong)"
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
            tickFormatter={format.level}
            tick={TICK}
            width={52}
            axisLine={false}
            tickLine={false}
          />
          <ReferenceLine x={worthwhileLift} stroke="var(--well)" strokeDasharray="4 3" ifOverflow="hidden" />
          <ReferenceLine y={0.8} stroke="var(--line-strong)" strokeDasharray="2 3" />
          <Line
            dataKey="chance"
            type="monotone"
            stroke="var(--mantine-primary-color-filled)"
            strokeWidth={2.5}
            dot={{ r: 3 }}
            isAnimationActive={false}
          />
        </LineChart>
      </ChartSpace>
      <details>
        <summary className={classes.soft}>{t("powerNumbers")}</summary>
        <ul className={classes.faults}>
          {power.map(({ chance, lift }) => (
            <li key={lift}>{t("powerRow", { lift: format.level(lift), chance: format.level(chance) })}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const TICK = { fill: "var(--ink-soft)", fontSize: 13 };
