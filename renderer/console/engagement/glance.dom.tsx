import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { FigureId } from "../../../main/report/schema/engagement-rows.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { compareText } from "./compare-text.ts";
import { type Comparison, figureOf } from "./comparison.ts";
import { DurationTile } from "./duration-tile.dom.tsx";
import { engagementWords } from "./engagement-words.ts";
import own from "./glance.module.css";
import { GlanceTile } from "./glance-tile.dom.tsx";
import { lostValueText } from "./lost-value-text.ts";
import { useDefinition } from "./use-definition.dom.ts";

/** Six questions, each with its answer in a large number; the sections below say more. */
export function Glance({
  report,
  comparison,
}: {
  readonly report: EngagementReport;
  readonly comparison: Comparison;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const define = useDefinition();
  const { durations, lostSales, neverBought } = report;
  const up = t("inUp", { up: format.duration(report.upMinutes * 60_000) });
  const missing = figureOf(report, "missing-sizes");
  return (
    <section aria-label={t("glance")}>
      <ul className={own.tiles}>
        <CountTile id="visits" question={t("glance.began")} {...{ report, comparison, up }} />
        <CountTile id="try-on" question={t("glance.tried")} {...{ report, comparison, up }} />
        <GlanceTile
          question={t("glance.missing")}
          to="missing"
          answer={<CellMark cell={lostSales.requests} />}
          unit={<Term meaning={define("missing-sizes")}>{t("unit.requests")}</Term>}
          lines={[
            lostValueText(lostSales, t, format),
            missing && compareText(missing, comparison, t, format),
          ]}
        />
        <GlanceTile
          question={t("glance.never")}
          to="never"
          answer={neverBought.state === "known" ? format.count(neverBought.products.length) : "–"}
          unit={
            <Term meaning={define("never-bought")}>
              {t("unit.products", { count: neverBought.products.length })}
            </Term>
          }
          lines={[
            neverBought.state === "known"
              ? t("salesKnown", { known: neverBought.knownDays, days: report.days.length })
              : t(`never.${neverBought.state}`),
          ]}
        />
        <DurationTile id="dwell" question={t("glance.stay")} {...{ durations, comparison }} />
        <DurationTile id="response" question={t("glance.answer")} {...{ durations, comparison }} />
      </ul>
    </section>
  );
}

function CountTile({
  id,
  question,
  report,
  comparison,
  up,
}: {
  readonly id: FigureId & ("visits" | "try-on");
  readonly question: string;
  readonly report: EngagementReport;
  readonly comparison: Comparison;
  readonly up: string;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const define = useDefinition();
  const figure = figureOf(report, id);
  if (!figure) return null;
  return (
    <GlanceTile
      question={question}
      to={id === "visits" ? "changes" : "ladder"}
      answer={<CellMark cell={figure.count} />}
      unit={<Term meaning={define(id)}>{t("unit.visits")}</Term>}
      lines={[compareText(figure, comparison, t, format), up]}
    />
  );
}
