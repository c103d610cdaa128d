import { LOCALES, type Locale } from "../../../content/schema/locale.ts";

/** Longer headers are cut: no phone sends more languages than that. */
const MAX_LENGTH = 500;

/**
 * The language of ours that a browser's `Accept-Language` likes best; `otherwise` where it likes none. Among equals
 * the first named wins. Source: RFC 9110, 12.5.4.
 */
export function acceptedLocale(header: string | undefined, otherwise: Locale): Locale {
  const wishes = (header ?? "").slice(0, MAX_LENGTH).split(",").flatMap(wishOf);
  const best = wishes.toSorted((a, b) => b.weight - a.weight)[0];
  return best?.locale ?? otherwise;
}

function wishOf(text: string): { readonly locale: Locale; readonly weight: number }[] {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const locale = LOCALES.find((ours) => tag === ours || tag.startsWith(`${ours}-`));
  const said = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = said === undefined ? 1 : Number(said);
  return locale !== undefined && weight > 0 ? [{ locale, weight }] : [];
}
