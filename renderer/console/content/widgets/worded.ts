import type { Locale } from "../../../../content/schema/locale.ts";
import type { ContentText } from "../../../../content/schema/signage/content-text.ts";

/** A text with its words in one language; without that language where there are none. */
export function worded(text: ContentText, locale: Locale, words: string): ContentText {
  const { [locale]: _before, ...others } = text;
  return words === "" ? others : { ...others, [locale]: words };
}
