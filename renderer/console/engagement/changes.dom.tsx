import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { Figure, FigureId } from "../../../main/report/schema/engagement-rows.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import own from "./changes.module.css";
import { compareText, signedShare } from "./compare-text.ts";
import { type Comparison, changeOf, figureOf, mayBeChance } from "./comparison.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { useDefinition } from "./use-definition.dom.ts";
import { useRateFormat } from "./use-rate-format.dom.ts";

/** In the order of a visit. `interact` is left out: it says what `visits` says. */
const ROWS = [
  "pass-by",
  "view",
  "visits",
  "abandoned",
  "try-on",
  "garments-tried",
  "requests",
  "answered",
  "size-requests",
  "missing-sizes",
  "hand-off",
  "buy",
] as const satisfies readonly FigureId[];
/** A bar of full length: twice as many. What is more is drawn as long and told in words. */
const FULL_CHANGE = 1;

/** Every count against what it is held against: a bar to the right for more, to the left for less, and the numbers. */
export function Changes({
  report,
  comparison,
}: {
  readonly report: EngagementReport;
  readonly comparison: Comparison;
}) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const figures = ROWS.map((id) => figureOf(report, id)).filter((figure) => figure !== null);
  const other = comparison === "before" ? "changes.before" : "changes.others";
  return (
    <section className={classes.topic} aria-labelledby="changes">
      <div>
        <h2 id="changes">{t("changes.title")}</h2>
        <p className={classes.soft}>{t(`changes.line.${comparison}`)}</p>
      </div>
      <table className={`${classes.table} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{t("changes.what")}</th>
            <th scope="col">{t("changes.now")}</th>
            {comparison === "sites" && <th scope="col">{t("changes.here")}</th>}
            <th scope="col">
              <Term meaning={define(comparison === "before" ? "before" : "other-sites")}>{t(other)}</Term>
            </th>
            <th scope="col" className={own.picture}>
              {t("changes.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} comparison={comparison} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ figure, comparison }: { readonly figure: Figure; readonly comparison: Comparison }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const define = useDefinition();
  const rate = useRateFormat();
  const change = changeOf(figure, comparison);
  const { before, count, id, otherSites, perUpHour } = figure;
  return (
    <tr>
      <th scope="row">
        <Term meaning={define(id)}>{t(`figure.${id}`)}</Term>
      </th>
      <td data-label={t("changes.now")}>
        <CellMark cell={count} />
      </td>
      {comparison === "sites" && <td data-label={t("changes.here")}>{rate(perUpHour)}</td>}
      <td data-label={t(comparison === "before" ? "changes.before" : "changes.others")}>
        {comparison === "before" ? (
          <CellMark cell={before} />
        ) : otherSites === null ? (
          "–"
        ) : (
          <>
            {rate(otherSites.medianPerUpHour)}{" "}
            <span className={own.sites}>{t("changes.sites", { count: otherSites.sites })}</span>
          </>
        )}
      </td>
      <td className={own.picture}>
        {change === null ? (
          <span className={own.none}>{compareText(figure, comparison, t, format)}</span>
        ) : (
          <span className={own.change}>
            <span className={own.axis} aria-hidden="true">
              <span className={own.bar} data-more={change > 0} style={{ width: lengthOf(change) }} />
            </span>
            <span className={own.share}>{signedShare(change, format)}</span>
            {comparison === "before" && mayBeChance(figure) && (
              <span className={own.chance}>{t("mayBeChance")}</span>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Half of the axis is one direction. */
function lengthOf(change: number): string {
  return `${50 * Math.min(1, Math.abs(change) / FULL_CHANGE)}%`;
}
