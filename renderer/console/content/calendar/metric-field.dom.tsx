import { Autocomplete } from "@mantine/core";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { entryWords } from "./entry-words.ts";

/** The name of a metric: what the mirror knows by itself is offered, what other programs tell is typed. */
export function MetricField({
  metric,
  onChange,
}: {
  readonly metric: string;
  readonly onChange: (metric: string) => void;
}) {
  const t = useTranslate(entryWords);
  const { locale } = usePreferences();
  const { asked } = useCatalogue();
  const products = asked.value?.catalogue.products ?? [];
  const meanings = new Map([
    ["passers-by", t("metric.passers-by")],
    ["devices.hid-scanner", t("metric.scanners")],
    ...products.map(
      ({ name, productId }) => [`stock.${productId}`, t("metric.stock", { name: name[locale] })] as const,
    ),
  ]);
  return (
    <Autocomplete
      aria-label={t("metric")}
      placeholder={t("metric")}
      maxLength={80}
      limit={30}
      data={[...meanings.keys()]}
      filter={({ options, search }) => {
        const wanted = search.trim().toLowerCase();
        return options.filter(
          (option) =>
            "value" in option &&
            `${option.value} ${meanings.get(option.value) ?? ""}`.toLowerCase().includes(wanted),
        );
      }}
      renderOption={({ option }) => meanings.get(option.value) ?? option.value}
      value={metric}
      onChange={onChange}
    />
  );
}
