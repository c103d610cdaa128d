import { countryProfileSchema, placementSchema } from "../../../content/schema/country-profile.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { Choices } from "./choices.dom.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { Section } from "./section.dom.tsx";
import { settingsWords } from "./settings-words.ts";

export function PlaceFields({ draft, change }: FieldsProps) {
  const t = useTranslate(settingsWords);
  return (
    <Section title={t("place")} hint={t("profileHint")}>
      <Choices
        legend={t("profile")}
        value={draft.profile}
        options={countryProfileSchema.options.map((value) => ({
          value,
          name: t(`profile.${value}`),
          meaning: t(`profileMeaning.${value}`),
        }))}
        onChange={(profile) => change({ profile })}
        {...(draft.placement === "cabin" ? { hint: t("cabinNote") } : {})}
      />
      <Choices
        legend={t("placement")}
        value={draft.placement}
        options={placementSchema.options.map((value) => ({
          value,
          name: t(`placement.${value}`),
          meaning: t(`placementMeaning.${value}`),
        }))}
        onChange={(placement) => change({ placement })}
      />
    </Section>
  );
}
