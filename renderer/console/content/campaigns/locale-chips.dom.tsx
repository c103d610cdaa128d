import { Chip } from "@mantine/core";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";

/** On screens of which languages a campaign is shown; none chosen: on all. */
export function LocaleChips({
  locales,
  onChange,
}: {
  readonly locales: readonly Locale[];
  readonly onChange: (locales: Locale[]) => void;
}) {
  const t = useTranslate(campaignsWords);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("locales")}</legend>
      <Chip.Group
        multiple
        value={[...locales]}
        onChange={(chosen) => onChange(LOCALES.filter((locale) => chosen.includes(locale)))}
      >
        <div className={classes.chips}>
          {LOCALES.map((locale) => (
            <Chip key={locale} value={locale} size="md">
              {LANGUAGE_NAMES[locale]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <p className={classes.soft}>{t("localesHint")}</p>
    </fieldset>
  );
}
