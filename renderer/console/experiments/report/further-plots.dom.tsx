import type { ReactNode } from "react";
import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import { IntervalPlot, type PlotRow } from "./interval-plot.dom.tsx";
import { intervalText } from "./lift-text.ts";
import { MethodTerm } from "./method-term.dom.tsx";
import { NoEstimate } from "./no-estimate.dom.tsx";
import { reportWords } from "./report-words.ts";

interface Shown {
  readonly result: ExperimentResult;
}

/** Mirror against flyer in each week: whether novelty wears off. */
export function Weeks({ result: { weeks, worthwhileLift } }: Shown) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  if (weeks.length === 0) return null;
  return (
    <PlotSection
      id="weeks"
      title={t("weeks")}
      line={t("weeksLine")}
      worthwhileLift={worthwhileLift}
      rows={weeks.map(({ interval, lift, week }) => ({
        key: String(week),
        label: t("week", { week }),
        lift,
        interval,
        wider: null,
        mark: "diamond",
        text: lift === null ? t("noEstimate") : format.lift(lift),
        detail: interval === null ? null : intervalText(interval, t, format),
      }))}
    >
      <p className={engagement.soft}>
        <Term meaning={t("weeksMeaning")}>{t("weeksTerm")}</Term>
      </p>
    </PlotSection>
  );
}

/** The same question by other tests, the verdict's own first. */
export function Robustness({ result: { effects, robustness, worthwhileLift } }: Shown) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const [own] = effects;
  if (robustness.length === 0) return null;
  const first = own?.method == null ? [] : [{ ...own, id: "own", method: own.method }];
  return (
    <PlotSection
      id="robustness"
      title={t("robustness")}
      line={t("robustnessLine")}
      worthwhileLift={worthwhileLift}
      rows={[...first, ...robustness].map(({ id, interval, lift, method, pValue, refusal }) => ({
        key: id,
        label: <MethodTerm method={method} />,
        lift,
        interval,
        wider: null,
        mark: id === "own" ? "diamond" : "circle",
        text:
          lift === null ? (
            <NoEstimate refusal={refusal} />
          ) : (
            `${format.lift(lift)}${pValue === null ? "" : `, p = ${format.p(pValue)}`}`
          ),
      }))}
    />
  );
}

/** The effect without each site in turn. */
export function WithoutSites({ result: { withoutSite, worthwhileLift } }: Shown) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const siteName = useSiteName();
  if (withoutSite.length === 0) return null;
  return (
    <PlotSection
      id="without"
      title={t("withoutSite")}
      line={t("withoutSiteLine")}
      worthwhileLift={worthwhileLift}
      rows={withoutSite.map(({ lift, pValue, siteId }) => ({
        key: siteId,
        label: t("without", { site: siteName(siteId) }),
        lift,
        interval: null,
        wider: null,
        mark: "circle",
        text:
          lift === null
            ? t("noEstimate")
            : `${format.lift(lift)}${pValue === null ? "" : `, p = ${format.p(pValue)}`}`,
      }))}
    />
  );
}

function PlotSection({
  id,
  title,
  line,
  rows,
  worthwhileLift,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly rows: readonly PlotRow[];
  readonly worthwhileLift: number;
  readonly children?: ReactNode;
}) {
  const isKnown = rows.some(({ lift }) => lift !== null);
  return (
    <section className={engagement.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={engagement.soft}>{line}</p>
      </div>
      {!isKnown && <NoEstimate refusal={null} />}
      {rows.length > 0 && <IntervalPlot rows={rows} worthwhileLift={worthwhileLift} legend={false} />}
      {children}
    </section>
  );
}
