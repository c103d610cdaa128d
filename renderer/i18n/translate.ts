import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "../../content/schema/locale.ts";

/** One text a key in every language of the screens; ICU message syntax (`{count, plural, …}`). */
export type MessageCatalogue<K extends string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>;

/** Says a message in one language. Values fill the places that the message names. */
export type Translate<K extends string> = (
  key: K,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The region whose ways of writing numbers and dates each language takes. */
export const REGION_OF_LOCALE: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR", de: "de-DE" };

/**
 * A translator for one language. Messages are parsed at their first use and kept, one a key.
 * Throws (a bug) if a message is malformed or a value that it names is missing; `catalogueFaults`
 * finds the first kind in a test.
 */
export function createTranslate<K extends string>(
  locale: Locale,
  catalogue: MessageCatalogue<K>,
): Translate<K> {
  const messages = catalogue[locale];
  const parsed = new Map<K, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(messages[key], REGION_OF_LOCALE[locale], undefined, {
        ignoreTag: true,
      });
      parsed.set(key, message);
    }
    return String(message.format(values === undefined ? undefined : { ...values }));
  };
}
