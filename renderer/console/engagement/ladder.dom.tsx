import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { FunnelStep } from "../../../main/report/schema/engagement-rows.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { type Bar, barOfCell } from "./bar-of-cell.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { rateText } from "./cell-text.ts";
import { type Comparison, expectedCount, figureOf } from "./comparison.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import own from "./ladder.module.css";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { useDefinition } from "./use-definition.dom.ts";

interface Rung {
  readonly step: FunnelStep;
  readonly bar: Bar;
  /** Where the count would be if these days were as what they are held against. */
  readonly expected: number | null;
}

/** From passing by to the till: a bar a step, and between two the part that goes on. */
export function Ladder({
  report,
  comparison,
}: {
  readonly report: EngagementReport;
  readonly comparison: Comparison;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const limit = useSmallestPrinted();
  const rungs = report.funnel.map((step): Rung => {
    const figure = figureOf(report, step.step);
    return { step, bar: barOfCell(step.count, limit), expected: figure && expectedCount(figure, comparison) };
  });
  const longest = Math.max(1, ...rungs.flatMap(({ bar, expected }) => [bar.length, expected ?? 0]));
  const counting = report.countingMinutes > 0 && report.countingMinutes < report.upMinutes;
  return (
    <section className={classes.topic} aria-labelledby="ladder">
      <div>
        <h2 id="ladder">{t("ladder.title")}</h2>
        <p className={classes.soft}>{t("ladder.line")}</p>
      </div>
      {rungs.some(({ expected }) => expected !== null) && (
        <p className={own.legend}>
          <span className={own.markSwatch} aria-hidden="true" />
          {t(`ladder.${comparison}`)}
        </p>
      )}
      <ol className={own.ladder}>
        {rungs.map((rung, place) => (
          <Step key={rung.step.step} rung={rung} above={rungs[place - 1] ?? null} longest={longest} />
        ))}
      </ol>
      {counting && (
        <p className={classes.soft}>
          {t("ladder.counting", {
            counting: format.duration(report.countingMinutes * 60_000),
            up: format.duration(report.upMinutes * 60_000),
          })}
        </p>
      )}
    </section>
  );
}

function Step({
  rung: { bar, expected, step },
  above,
  longest,
}: {
  readonly rung: Rung;
  readonly above: Rung | null;
  readonly longest: number;
}) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const percent = (length: number): string => `${(100 * length) / longest}%`;
  return (
    <li className={own.step}>
      <span className={own.name}>
        <Term meaning={define(step.step)}>{t(`figure.${step.step}`)}</Term>
      </span>
      <span className={own.count} data-state={step.count.state}>
        <strong>
          <CellMark cell={step.count} />
        </strong>
        {step.count.state !== "not-measured" && (
          <span className={own.unit}> {t(`unit.${unitOf(step)}`)}</span>
        )}
      </span>
      {above && <Passage step={step} from={slopeEnd(above.bar, percent)} to={slopeEnd(bar, percent)} />}
      <span className={own.track} data-kind={bar.kind} aria-hidden="true">
        <span className={own.bar} data-kind={bar.kind} style={{ width: percent(bar.length) }} />
        {expected !== null && <span className={own.mark} style={{ insetInlineStart: percent(expected) }} />}
      </span>
    </li>
  );
}

/** Between two steps: the slope from one bar's end to the next, and the rate where one is a part of the other. */
function Passage({
  step,
  from,
  to,
}: {
  readonly step: FunnelStep;
  readonly from: string | null;
  readonly to: string | null;
}) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const limit = useSmallestPrinted();
  const { denominator, numerator } = step.ofPrevious;
  // Units of the tills are no part of the visits above them.
  const isPart = step.step !== "buy";
  const known = numerator.state !== "not-measured" && denominator.state !== "not-measured";
  return (
    <span className={own.passage}>
      {isPart && from !== null && to !== null && (
        <span
          className={own.slope}
          aria-hidden="true"
          style={{ clipPath: `polygon(0 0, ${from} 0, ${to} 100%, 0 100%)` }}
        />
      )}
      {known && isPart && (
        <span className={own.rate}>
          {t("ofPrevious", { rate: rateText(step.ofPrevious, parts, format, limit) })}
        </span>
      )}
    </span>
  );
}

function slopeEnd(bar: Bar, percent: (length: number) => string): string | null {
  return bar.kind === "solid" || bar.kind === "small" ? percent(bar.length) : null;
}

function unitOf({ step }: FunnelStep): "persons" | "visits" | "units" {
  switch (step) {
    case "pass-by":
    case "view":
      return "persons";
    case "interact":
    case "try-on":
    case "hand-off":
      return "visits";
    case "buy":
      return "units";
  }
}
