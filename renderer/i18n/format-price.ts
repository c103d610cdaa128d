import type { Locale } from "../../content/schema/locale.ts";
import { REGION_OF_LOCALE } from "./translate.ts";

const formats = new Map<string, Intl.NumberFormat>();
/** Currencies × languages; a shop has a handful. */
const MAX_FORMATS = 64;

/**
 * A price as the country writes it. `priceMinor` in the smallest coin (cents; whole yen), `currency` ISO 4217.
 * Whole amounts keep their decimals ("49,00 €"), so that prices line up.
 */
export function formatPrice(locale: Locale, priceMinor: number, currency: string): string {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(REGION_OF_LOCALE[locale], { style: "currency", currency });
    if (formats.size >= MAX_FORMATS) formats.clear();
    formats.set(key, format);
  }
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(priceMinor / 10 ** decimals);
}
