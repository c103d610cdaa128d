import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import report from "../report/report.module.css";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

/** What a file calls its sites, and which of the chain's each is. */
export function SiteNames({
  sites,
  known,
  onSites,
}: {
  readonly sites: Readonly<Record<string, string>>;
  readonly known: readonly Site[];
  readonly onSites: (sites: Readonly<Record<string, string>>) => void;
}) {
  const t = useTranslate(salesWords);
  const names = Object.entries(sites);
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("siteNames")}</legend>
      <p className={`${report.soft} ${classes.whole}`}>{t("siteNamesHint")}</p>
      {names.map(([name, siteId]) => (
        <SiteField
          key={name}
          label={name}
          siteId={siteId}
          known={known}
          onChange={(chosen) => onSites({ ...sites, [name]: chosen })}
        />
      ))}
    </fieldset>
  );
}
