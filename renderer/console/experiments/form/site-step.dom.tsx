import { TagsInput } from "@mantine/core";
import { Link } from "wouter";
import { MAX_SITES } from "../../../../content/experiment/schema/experiment.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { siteIdOf, siteLabel } from "../parts/known-sites.ts";
import report from "../report/report.module.css";
import type { StepProps } from "./experiment-form.dom.tsx";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

/** Which sites take part. Those of the chain are offered by their names. */
export function SiteStep({
  wish,
  onChange,
  knownSites,
}: StepProps & { readonly knownSites: readonly Site[] }) {
  const t = useTranslate(formWords);
  function take(written: readonly string[]): void {
    const ids = written.map((name) => siteIdOf(name, knownSites)).filter((siteId) => siteId !== "");
    const siteIds = [...new Set(ids)];
    const pairs = wish.pairs.filter((pair) => pair.every((site) => site === "" || siteIds.includes(site)));
    onChange({ siteIds, pairs });
  }
  const all = knownSites.map(({ siteId }) => siteLabel(siteId, knownSites));
  const left = knownSites.filter(({ siteId }) => !wish.siteIds.includes(siteId)).length;
  return (
    <Step number={2} title={t("stepWhere")} hint={t("stepWhereHint")}>
      <TagsInput
        size="md"
        label={t("sites")}
        description={t("sitesHint")}
        data={all}
        maxTags={MAX_SITES}
        splitChars={[",", ";"]}
        acceptValueOnBlur
        value={wish.siteIds.map((siteId) => siteLabel(siteId, knownSites))}
        onChange={take}
      />
      <p className={classes.soft}>
        {knownSites.length > 1 && left > 0 && all.length <= MAX_SITES && (
          <button type="button" className={classes.inline} onClick={() => take([...wish.siteIds, ...all])}>
            {t("takeAllSites", { count: left })}
          </button>
        )}
        <Link href="/experiments/sites" className={report.link ?? ""}>
          {t("toSites")}
        </Link>
      </p>
    </Step>
  );
}
