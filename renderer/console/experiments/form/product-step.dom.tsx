import { MultiSelect, TextInput } from "@mantine/core";
import { MAX_ROLE_PRODUCTS } from "../../../../content/experiment/schema/experiment.ts";
import type { Outlook } from "../../../../main/bridge/contract/study.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

/** So many products are offered at once; the search finds the others. */
const MAX_OFFERED = 50;

/** What is advertised, and what it is measured against; warned where the two are alike. */
export function ProductStep({ wish, onChange, alike }: StepProps & { readonly alike: Outlook["alike"] }) {
  const t = useTranslate(formWords);
  const { locale } = usePreferences();
  const { asked, product } = useCatalogue();
  const nameOf = (productId: string) => product(productId)?.name[locale] ?? productId;
  const catalogue = (asked.value?.catalogue.products ?? []).map(({ productId }) => productId);
  const offered = [...new Set([...catalogue, ...wish.advertised, ...wish.reference])].map((value) => ({
    value,
    label: nameOf(value),
  }));
  const common = {
    size: "md",
    data: offered,
    searchable: true,
    hidePickedOptions: true,
    limit: MAX_OFFERED,
    maxValues: MAX_ROLE_PRODUCTS,
    nothingFoundMessage: t("noProduct"),
  } as const;
  return (
    <Step number={1} title={t("stepWhat")} hint={t("stepWhatHint")}>
      <TextInput
        size="md"
        label={t("name")}
        maxLength={120}
        value={wish.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <MultiSelect
        {...common}
        label={t("advertised")}
        description={t("advertisedHint")}
        value={[...wish.advertised]}
        onChange={(advertised) => onChange({ advertised })}
      />
      <MultiSelect
        {...common}
        label={t("reference")}
        description={t("referenceHint")}
        value={[...wish.reference]}
        onChange={(reference) => onChange({ reference })}
      />
      {alike.length > 0 && (
        <ul className={classes.faults}>
          {alike.map(({ because, productId }) => (
            <li key={`${productId} ${because}`}>
              <StateMark tone="waiting">
                {t(because === "brand" ? "alikeBrand" : "alikeCategory", { product: nameOf(productId) })}
              </StateMark>
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}
