import type { Locale } from "../../../../content/schema/locale.ts";

/** The language whose captions are shown: the screen's, else the first there is; null where the film is heard. */
export function captionLanguage(
  captions: Readonly<Partial<Record<Locale, string>>>,
  locale: Locale,
  isMuted: boolean,
): string | null {
  if (!isMuted) return null;
  return captions[locale] === undefined ? (Object.keys(captions).sort()[0] ?? null) : locale;
}
