import { useMemo } from "react";
import { createTranslate, type MessageCatalogue, type Translate } from "../../i18n/translate.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { usePreferences } from "./preferences.dom.tsx";

/** Says the messages of one catalogue in the language that the person chose. */
export function useTranslate<K extends string>(catalogue: MessageCatalogue<K>): Translate<K> {
  const { locale } = usePreferences();
  return useMemo(() => {
    const translate = createTranslate(locale, catalogue);
    if (locale !== "fr") return translate;
    return (key, values) => frenchSpaces(translate(key, values));
  }, [locale, catalogue]);
}
