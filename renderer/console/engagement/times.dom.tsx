import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { Duration, DurationRow } from "../../../main/report/schema/engagement-rows.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { exactDuration } from "./exact-duration.ts";
import own from "./times.module.css";
import { useDefinition } from "./use-definition.dom.ts";

/** How long people stay and how fast they are answered: now, before and elsewhere, one below the other. */
export function Times({ durations }: Pick<EngagementReport, "durations">) {
  const t = useTranslate(engagementWords);
  if (durations.length === 0) return null;
  return (
    <section className={classes.topic} aria-labelledby="times">
      <h2 id="times">{t("times.title")}</h2>
      <div className={own.pair}>
        {durations.map((row) => (
          <TimesTable key={row.id} row={row} />
        ))}
      </div>
    </section>
  );
}

function TimesTable({ row: { before, id, now, otherSites } }: { readonly row: DurationRow }) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const longestMs = Math.max(
    1,
    ...[now, before].flatMap(({ medianMs, p90Ms }) => [medianMs ?? 0, p90Ms ?? 0]),
    otherSites?.medianMs ?? 0,
  );
  return (
    <table className={`${classes.table} ${own.times}`}>
      <caption>
        <Term meaning={define(id)}>{t(`times.${id}`)}</Term>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("times.when")}</th>
          <th scope="col">
            <Term meaning={t("times.medianMeaning")}>{t("times.median")}</Term>
          </th>
          <th scope="col">
            <Term meaning={t("times.p90Meaning")}>{t("times.p90")}</Term>
          </th>
          <th scope="col">{t("times.measured")}</th>
        </tr>
      </thead>
      <TimesRow name={t("times.now")} duration={now} longestMs={longestMs} />
      <TimesRow name={t("times.before")} duration={before} longestMs={longestMs} />
      {otherSites && (
        <TimesRow
          name={t("times.sites", { count: otherSites.sites })}
          duration={{ medianMs: otherSites.medianMs, p90Ms: null, count: null }}
          longestMs={longestMs}
        />
      )}
    </table>
  );
}

/** A row of numbers, and below it their picture: a bar to the median, a line to the longest tenth. */
function TimesRow({
  name,
  duration: { count, medianMs, p90Ms },
  longestMs,
}: {
  readonly name: string;
  readonly duration: Omit<Duration, "count"> & { readonly count: Duration["count"] | null };
  readonly longestMs: number;
}) {
  const format = useFormat();
  const text = (durationMs: number | null): string =>
    durationMs === null ? "–" : exactDuration(durationMs, format);
  const percent = (durationMs: number): string => `${(100 * durationMs) / longestMs}%`;
  return (
    <tbody>
      <tr>
        <th scope="row">{name}</th>
        <td>{text(medianMs)}</td>
        <td>{text(p90Ms)}</td>
        <td>{count === null ? "–" : <CellMark cell={count} />}</td>
      </tr>
      {medianMs !== null && (
        <tr aria-hidden="true" className={own.pictureRow}>
          <td colSpan={4}>
            <span className={own.track}>
              {p90Ms !== null && <span className={own.tail} style={{ width: percent(p90Ms) }} />}
              <span className={own.bar} style={{ width: percent(medianMs) }} />
            </span>
          </td>
        </tr>
      )}
    </tbody>
  );
}
