import { type Locale, spokenLocale } from "../../../../content/schema/locale.ts";

/** The language whose captions are shown: the screen's, else the first as texts have it; null where the film is heard. */
export function captionLanguage(
  captions: Readonly<Partial<Record<Locale, string>>>,
  locale: Locale,
  isMuted: boolean,
): string | null {
  return isMuted ? spokenLocale(captions, locale) : null;
}
