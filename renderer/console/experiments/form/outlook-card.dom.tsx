import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { Failure } from "../../../../main/base/result.ts";
import type { Outlook } from "../../../../main/bridge/contract/study.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { Term } from "../../parts/term.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import type { StudyFailureCode } from "../parts/study-failure-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { PowerChart } from "./power-chart.dom.tsx";

/** What the design that is being written can tell: faults with their remedy, limits, chances. */
export function OutlookCard({
  experiment,
  outlook,
  failure,
  working,
}: {
  readonly experiment: Experiment | null;
  readonly outlook: Outlook | null;
  readonly failure: Failure<StudyFailureCode> | null;
  /** A newer one is on its way. */
  readonly working: boolean;
}) {
  const t = useTranslate(formWords);
  return (
    <aside className={classes.outlook} aria-labelledby="outlook" aria-busy={working}>
      <h2 id="outlook">{t("outlook")}</h2>
      {failure && <StudyFailure failure={failure} />}
      {experiment === null && <p className={classes.soft}>{t("outlookWaits")}</p>}
      {experiment !== null && outlook !== null && <Told experiment={experiment} outlook={outlook} />}
      <p className={classes.busy} role="status">
        {working && t("working")}
      </p>
    </aside>
  );
}

function Told({ experiment, outlook }: { readonly experiment: Experiment; readonly outlook: Outlook }) {
  const t = useTranslate(formWords);
  const format = useNumberFormat();
  const { detectableLift, faults, noiseFloor, power, smallestP, weeksNeeded } = outlook;
  const { product } = useCatalogue();
  const { locale } = usePreferences();
  const described = experiment.design.kind === "history";
  const worth = format.lift(experiment.worthwhileLift);
  /** What a fault is about, as people read it: products by their names, days as the country writes them. */
  const named = ({ product: productId, day, end, first, ...rest }: Outlook["faults"][number]["about"]) => ({
    ...rest,
    ...(productId === undefined ? {} : { product: product(String(productId))?.name[locale] ?? productId }),
    ...(day === undefined || first === undefined || end === undefined
      ? {}
      : { day: format.day(String(day)), first: format.day(String(first)), end: format.day(String(end)) }),
  });
  if (faults.length > 0) {
    return (
      <>
        <StateMark tone="trouble">{t("faults")}</StateMark>
        <ul className={classes.faults}>
          {faults.map(({ about, code, message }) => (
            <li key={`${code} ${message}`}>{t(`fault.${code}`, named(about))}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <dl>
        <Fact term={t("smallestP")} meaning={t("smallestPMeaning")}>
          {smallestP === null ? (described ? t("noP") : t("notKnown")) : format.p(smallestP)}
        </Fact>
        <Fact term={t("noise")} meaning={t("noiseMeaning")}>
          {noiseFloor === null ? t("notKnown") : `± ${format.level(noiseFloor)}`}
        </Fact>
        {!described && (
          <>
            <Fact term={t("detectable")} meaning={t("detectableMeaning")}>
              {detectableLift === null ? t("notKnown") : format.lift(detectableLift)}
            </Fact>
            <Fact term={t("weeksNeeded", { lift: worth })} meaning={t("weeksNeededMeaning")}>
              {weeksNeeded ?? t(power.length > 0 ? "weeksTooMany" : "notKnown")}
            </Fact>
          </>
        )}
      </dl>
      {smallestP !== null && smallestP > experiment.alpha && (
        <StateMark tone="trouble">{t("smallestTooLarge")}</StateMark>
      )}
      {power.length > 0 && <PowerChart power={power} worthwhileLift={experiment.worthwhileLift} />}
      {noiseFloor === null && <p className={classes.soft}>{t("noPast")}</p>}
    </>
  );
}

function Fact({
  term,
  meaning,
  children,
}: {
  readonly term: string;
  readonly meaning: string;
  readonly children: string | number;
}) {
  return (
    <div>
      <dt>
        <Term meaning={meaning}>{term}</Term>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
