import { Term } from "../parts/term.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { CountsChart, type CountsOfSpan } from "./counts-chart.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";

/** A chart with its legend, and the same numbers as a table for those who read better so. */
export function CountsSection({
  id,
  title,
  line,
  first,
  spans,
}: {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Head of the table's first column. */
  readonly first: string;
  readonly spans: readonly CountsOfSpan[];
}) {
  const t = useTranslate(engagementWords);
  const names = { visits: t("visits"), tryOns: t("column.tryOns") };
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={classes.soft}>{line}</p>
      </div>
      <div className={classes.legend}>
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" rx="3" fill="var(--mantine-primary-color-filled)" />
          </svg>
          <Term meaning={t("visitsMeaning")}>{names.visits}</Term>
        </span>
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect
              x="0.75"
              y="0.75"
              width="12.5"
              height="12.5"
              rx="3"
              fill="color-mix(in srgb, var(--second) 22%, var(--card))"
              stroke="var(--second)"
              strokeWidth="1.5"
            />
          </svg>
          <Term meaning={t("stepMeaning.try-on")}>{names.tryOns}</Term>
        </span>
      </div>
      <CountsChart spans={spans} names={names} />
      <details className={classes.details}>
        <summary>{t("asTable")}</summary>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{names.visits}</th>
              <th scope="col">{names.tryOns}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map((span) => (
              <tr key={span.longLabel}>
                <th scope="row">{span.longLabel}</th>
                {span.up ? (
                  <>
                    <td>
                      <CellMark cell={span.visits} />
                    </td>
                    <td>
                      <CellMark cell={span.tryOns} />
                    </td>
                  </>
                ) : (
                  <td colSpan={2}>{t("notUp")}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
