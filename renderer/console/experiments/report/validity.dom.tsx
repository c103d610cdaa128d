import type { ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { StateMark, type Tone } from "../../parts/state-mark.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import { type FindingGroup, type FindingPlace, findingGroups } from "./finding-groups.ts";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

const TONES: Readonly<Record<FindingGroup["weight"], Tone>> = {
  note: "unknown",
  warning: "waiting",
  stop: "trouble",
};
const PLACES_SHOWN = 4;

/** What speaks against the numbers, each with its remedy. */
export function Validity({ result: { validity } }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const groups = findingGroups(validity);
  return (
    <section className={engagement.section} aria-labelledby="validity">
      <div>
        <h2 id="validity">{t("validity")}</h2>
        <p className={engagement.soft}>{t("validityLine")}</p>
      </div>
      {groups.length === 0 && <StateMark tone="calm">{t("allWell")}</StateMark>}
      {groups.length > 0 && (
        <ul className={classes.findings}>
          {groups.map((group) => (
            <Finding key={group.code} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Finding({ group: { amount, code, places, weight } }: { readonly group: FindingGroup }) {
  const t = useTranslate(reportWords);
  const format = useNumberFormat();
  const { product } = useCatalogue();
  const siteName = useSiteName();
  const { locale } = usePreferences();
  const nameOf = ({ days, productId, siteId }: FindingPlace): string => {
    const [first, last] = [days[0], days.at(-1)];
    const span =
      first === undefined || last === undefined
        ? null
        : first === last
          ? format.day(first)
          : t("daysAt", { count: days.length, from: format.day(first), until: format.day(last) });
    const named = productId === null ? null : (product(productId)?.name[locale] ?? productId);
    const site = siteId === null ? null : siteName(siteId);
    return [site, named, span].filter((part) => part !== null).join(", ");
  };
  const shown = places.slice(0, PLACES_SHOWN).map(nameOf).join("; ");
  const list =
    places.length > PLACES_SHOWN ? t("andMore", { list: shown, count: places.length - PLACES_SHOWN }) : shown;
  return (
    <li>
      <StateMark tone={TONES[weight]}>{t(`weight.${weight}`)}</StateMark>
      <strong>{t(`finding.${code}`, { amount })}</strong>
      <span>{t(`remedy.${code}`, { amount: format.p(amount) })}</span>
      {places.length > 0 && <span className={classes.soft}>{t("places", { list })}</span>}
    </li>
  );
}
