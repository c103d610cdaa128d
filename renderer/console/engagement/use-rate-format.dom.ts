import { REGION_OF_LOCALE } from "../../i18n/translate.ts";
import { usePreferences } from "../words/preferences.dom.tsx";

/** Writes a rate an hour or a mean: "1,204", "6.3", "0.08"; a dash where there is none. */
export function useRateFormat(): (rate: number | null) => string {
  const { locale } = usePreferences();
  return (rate) => {
    if (rate === null) return "–";
    const size = Math.abs(rate);
    const digits = size >= 100 ? 0 : size >= 1 ? 1 : 2;
    return new Intl.NumberFormat(REGION_OF_LOCALE[locale], { maximumFractionDigits: digits }).format(rate);
  };
}
