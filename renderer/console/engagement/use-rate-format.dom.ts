import { REGION_OF_LOCALE } from "../../i18n/translate.ts";
import { usePreferences } from "../words/preferences.dom.tsx";

/** Writes a rate an hour or a mean: "3.4", "0.08"; a dash where there is none. */
export function useRateFormat(): (rate: number | null) => string {
  const { locale } = usePreferences();
  const format = new Intl.NumberFormat(REGION_OF_LOCALE[locale], {
    maximumSignificantDigits: 2,
    maximumFractionDigits: 2,
    roundingPriority: "lessPrecision",
  });
  const large = new Intl.NumberFormat(REGION_OF_LOCALE[locale], { maximumFractionDigits: 0 });
  return (rate) => (rate === null ? "–" : (Math.abs(rate) >= 100 ? large : format).format(rate));
}
