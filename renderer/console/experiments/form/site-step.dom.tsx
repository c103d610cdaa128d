import { TagsInput } from "@mantine/core";
import { MAX_SITES } from "../../../../content/experiment/schema/experiment.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { slugOf } from "../parts/slug-of.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

/** Which sites take part. Those of earlier experiments are offered. */
export function SiteStep({
  wish,
  onChange,
  knownSites,
}: StepProps & { readonly knownSites: readonly string[] }) {
  const t = useTranslate(formWords);
  function take(names: readonly string[]): void {
    const siteIds = [...new Set(names.map(slugOf).filter((name) => name !== ""))];
    const pairs = wish.pairs.filter((pair) => pair.every((site) => site === "" || siteIds.includes(site)));
    onChange({ siteIds, pairs });
  }
  return (
    <Step number={2} title={t("stepWhere")} hint={t("stepWhereHint")}>
      <TagsInput
        size="md"
        label={t("sites")}
        description={t("sitesHint")}
        data={[...knownSites]}
        maxTags={MAX_SITES}
        splitChars={[",", ";"]}
        acceptValueOnBlur
        value={[...wish.siteIds]}
        onChange={take}
      />
    </Step>
  );
}
