import { z } from "zod";
import { type Locale, localeSchema, spokenLocale } from "../locale.ts";

/** A text in one or more languages of the screens; what is imported often speaks one only. */
export const contentTextSchema = z
  .partialRecord(localeSchema, z.string().min(1).max(2_000))
  .refine((text) => Object.keys(text).length > 0, "needs the text in one language at least");
export type ContentText = z.infer<typeof contentTextSchema>;

/** A text in a language; where it lacks that one, in the first of the screens' languages that it has. */
export function textIn(text: ContentText, locale: Locale): string {
  return spokenIn(text, locale).words;
}

/** The same, with the language that it came out in: what reads it aloud must know. */
export function spokenIn(
  text: ContentText,
  locale: Locale,
): { readonly locale: Locale; readonly words: string } {
  const spoken = spokenLocale(text, locale) ?? locale;
  return { locale: spoken, words: text[spoken] ?? "" };
}
