import classes from "./counts-chart.module.css";

/** What the tooltip of a chart of counts says, made beforehand. */
export interface Tip {
  readonly when: string;
  readonly lines: readonly string[];
}

/** Drawn by the chart for the span under the pointer. */
export function CountsTip({
  active,
  payload,
}: {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly tip: Tip } }[];
}) {
  const tip = active ? payload?.[0]?.payload?.tip : undefined;
  if (!tip) return null;
  return (
    <div className={classes.tip}>
      <p className={classes.when}>{tip.when}</p>
      {tip.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
