import { z } from "zod";

/** Languages that the screens speak. */
export const LOCALES = ["en", "fr", "de"] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

/** A text in every language of the screens. */
export const localizedTextSchema = z.strictObject({
  en: z.string().min(1).max(500),
  fr: z.string().min(1).max(500),
  de: z.string().min(1).max(500),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;
