import { z } from "zod";

/** Languages that the screens speak. */
export const LOCALES = ["en", "fr", "de"] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

/**
 * The language in which something is told to a screen: the screen's own where there is a version of it, else the first
 * of `LOCALES` that there is. Null where there is none at all.
 */
export function spokenLocale(
  versions: Readonly<Partial<Record<Locale, unknown>>>,
  wanted: Locale,
): Locale | null {
  const has = (locale: Locale): boolean => versions[locale] !== undefined;
  return has(wanted) ? wanted : (LOCALES.find(has) ?? null);
}

/** A text in every language of the screens. */
export const localizedTextSchema = z.strictObject({
  en: z.string().min(1).max(500),
  fr: z.string().min(1).max(500),
  de: z.string().min(1).max(500),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;
