import type {
  ContrastId,
  Effect,
  ExperimentResult,
} from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import proof from "../../proof/proof.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { armWords } from "../parts/arm-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { IntervalPlot, type PlotRow } from "./interval-plot.dom.tsx";
import { intervalText } from "./lift-text.ts";
import { MethodTerm } from "./method-term.dom.tsx";
import { NarrowTerms } from "./narrow-terms.dom.tsx";
import { NoEstimate } from "./no-estimate.dom.tsx";
import { reportWords } from "./report-words.ts";

const MARKS: Readonly<Record<ContrastId, PlotRow["mark"]>> = {
  "mirror-flyer": "diamond",
  "mirror-none": "circle",
  "flyer-none": "square",
};

/** The three comparisons: the picture, then the table with the same numbers. */
export function Effects({ result }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const arms = useTranslate(armWords);
  const format = useNumberFormat();
  const smallest = result.effects[0]?.smallestP ?? null;
  const asked = result.effects.find(({ interval }) => interval !== null)?.interval?.level ?? 1 - result.alpha;
  const level = format.level(asked);
  const rows = result.effects.map(({ contrast, interval, lift, widerInterval }) => ({
    key: contrast,
    label: <Term meaning={arms(`contrastMeaning.${contrast}`)}>{arms(`contrast.${contrast}`)}</Term>,
    lift,
    interval,
    wider: widerInterval,
    mark: MARKS[contrast],
    text: lift === null ? t("noEstimate") : format.lift(lift),
    detail: interval === null ? null : intervalText(interval, t, format),
  }));
  return (
    <>
      <section className={engagement.section} aria-labelledby="effects">
        <div>
          <h2 id="effects">{t("effects")}</h2>
          <p className={engagement.soft}>{t("effectsLine")}</p>
        </div>
        {rows.some(({ lift }) => lift !== null) && (
          <IntervalPlot rows={rows} worthwhileLift={result.worthwhileLift} />
        )}
      </section>
      <section className={engagement.section} aria-label={t("comparison")}>
        <NarrowTerms
          terms={[
            { word: t("lift"), meaning: t("liftMeaning") },
            { word: t("interval", { level }), meaning: t("intervalMeaning", { level }) },
            { word: t("p"), meaning: t("pMeaning") },
            { word: t("holm"), meaning: t("holmMeaning") },
          ]}
        />
        <EffectsTable effects={result.effects} level={level} />
        {smallest !== null && smallest > 0 && (
          <p className={engagement.soft}>{t("smallest", { p: format.p(smallest) })}</p>
        )}
      </section>
    </>
  );
}

function EffectsTable({ effects, level }: { readonly effects: readonly Effect[]; readonly level: string }) {
  const t = useTranslate(reportWords);
  const arms = useTranslate(armWords);
  const format = useNumberFormat();
  const hasWider = effects.some(({ widerInterval }) => widerInterval !== null);
  return (
    <table className={`${engagement.table} ${proof.cards}`}>
      <thead>
        <tr>
          <th scope="col">{t("comparison")}</th>
          <th scope="col">
            <Term meaning={t("liftMeaning")}>{t("lift")}</Term>
          </th>
          <th scope="col">
            <Term meaning={t("intervalMeaning", { level })}>{t("interval", { level })}</Term>
          </th>
          {hasWider && (
            <th scope="col">
              <Term meaning={t("widerMeaning")}>{t("wider")}</Term>
            </th>
          )}
          <th scope="col">
            <Term meaning={t("pMeaning")}>{t("p")}</Term>
          </th>
          <th scope="col">
            <Term meaning={t("holmMeaning")}>{t("holm")}</Term>
          </th>
          <th scope="col">{t("method")}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <tr key={effect.contrast}>
            <th scope="row">{arms(`contrast.${effect.contrast}`)}</th>
            <td data-label={t("lift")}>
              {effect.lift === null ? <NoEstimate refusal={effect.refusal} /> : format.lift(effect.lift)}
            </td>
            <td data-label={t("interval", { level })}>
              {effect.interval === null ? t("none") : intervalText(effect.interval, t, format)}
            </td>
            {hasWider && (
              <td data-label={t("wider")}>
                {effect.widerInterval === null ? t("none") : intervalText(effect.widerInterval, t, format)}
              </td>
            )}
            <td data-label={t("p")}>{effect.pValue === null ? t("none") : format.p(effect.pValue)}</td>
            <td data-label={t("holm")}>
              {effect.adjustedP === null ? t("none") : format.p(effect.adjustedP)}
            </td>
            <td data-label={t("method")}>
              {effect.method !== null && <MethodTerm method={effect.method} />}
              {effect.method === null && effect.ground === "description" && (
                <Term meaning={t("describedMeaning")}>{t("described")}</Term>
              )}
              {effect.method === null && effect.ground !== "description" && t("none")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
