import type { Locale } from "../../../content/schema/locale.ts";
import { REGION_OF_LOCALE } from "../../i18n/translate.ts";

/** 1970-01-05 was a Monday. */
const MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;

/** A day of the week (1 is Monday) in words, whole or as short as the language writes it. */
export function weekdayName(locale: Locale, weekday: number, width: "long" | "short"): string {
  const format = new Intl.DateTimeFormat(REGION_OF_LOCALE[locale], { weekday: width, timeZone: "UTC" });
  return format.format(MONDAY_MS + (weekday - 1) * DAY_MS);
}
