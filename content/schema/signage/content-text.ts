import { z } from "zod";
import { LOCALES, type Locale, localeSchema } from "../locale.ts";

/** A text in one or more languages of the screens; what is imported often speaks one only. */
export const contentTextSchema = z
  .partialRecord(localeSchema, z.string().min(1).max(2_000))
  .refine((text) => Object.keys(text).length > 0, "needs the text in one language at least");
export type ContentText = z.infer<typeof contentTextSchema>;

/** A text in a language; where it lacks that one, in the first one that it has. */
export function textIn(text: ContentText, locale: Locale): string {
  const spoken = text[locale] ?? LOCALES.map((other) => text[other]).find((words) => words !== undefined);
  return spoken ?? "";
}
