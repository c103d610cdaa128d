import type { Locale } from "../../../content/schema/locale.ts";
import { createTranslate, type MessageCatalogue, type Translate } from "../../i18n/translate.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { usePreferences } from "./preferences.dom.tsx";

/** Says the messages of one catalogue in the language that the person chose. */
export function useTranslate<K extends string>(catalogue: MessageCatalogue<K>): Translate<K> {
  const { locale } = usePreferences();
  return translateOf(locale, catalogue);
}

const translators = new WeakMap<object, Partial<Record<Locale, Translate<string>>>>();

/** One for the whole page, so that a message is parsed once and not once for each place that says it. */
function translateOf<K extends string>(locale: Locale, catalogue: MessageCatalogue<K>): Translate<K> {
  const ofCatalogue = translators.get(catalogue) ?? {};
  translators.set(catalogue, ofCatalogue);
  const known = ofCatalogue[locale];
  if (known !== undefined) return known;
  const translate = createTranslate(locale, catalogue);
  const said: Translate<K> =
    locale === "fr" ? (key, values) => frenchSpaces(translate(key, values)) : translate;
  ofCatalogue[locale] = said as Translate<string>;
  return said;
}
