import type { Locale } from "../../../content/schema/locale.ts";
import { formatPrice } from "../../i18n/format-price.ts";
import { REGION_OF_LOCALE } from "../../i18n/translate.ts";

const MINUTE_MS = 60_000;

/** Writes numbers, dates and times as the language's country does, at the site's time zone. */
export interface Format {
  readonly count: (value: number) => string;
  /** A part of one (0.64 → "64 %"), whole percents; one decimal below ten percent. */
  readonly share: (value: number) => string;
  /** An ISO day ("2026-11-20") in words: "Friday 20 November". */
  readonly day: (isoDay: string) => string;
  /** Short for an axis: "20 Nov". */
  readonly dayShort: (isoDay: string) => string;
  /** Two ISO days, both included, as one span. */
  readonly daySpan: (firstDay: string, lastDay: string) => string;
  readonly hour: (hour: number) => string;
  readonly time: (atMs: number) => string;
  readonly dateTime: (atMs: number) => string;
  /** Today's date at the site, in words. */
  readonly date: (atMs: number) => string;
  readonly price: (priceMinor: number, currency: string) => string;
  /** How long: "4 min", "2 h 10 min", "40 s". */
  readonly duration: (durationMs: number) => string;
}

/** Throws a RangeError for a time zone that the runtime does not know; hand in a checked one. */
export function createFormat(locale: Locale, timeZone: string): Format {
  const tag = REGION_OF_LOCALE[locale];
  const count = new Intl.NumberFormat(tag);
  const share = new Intl.NumberFormat(tag, { style: "percent" });
  const smallShare = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options);
  const day = dates({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const dayShort = dates({ day: "numeric", month: "short", timeZone: "UTC" });
  const daySpan = dates({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const time = dates({ hour: "2-digit", minute: "2-digit", timeZone });
  const dateTime = dates({ dateStyle: "medium", timeStyle: "short", timeZone });
  const date = dates({ weekday: "long", day: "numeric", month: "long", timeZone });
  const unit = (value: number, name: "hour" | "minute" | "second") =>
    new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
  return {
    count: (value) => count.format(value),
    share: (value) => (value > 0 && value < 0.1 ? smallShare : share).format(value),
    day: (isoDay) => day.format(noon(isoDay)),
    dayShort: (isoDay) => dayShort.format(noon(isoDay)),
    daySpan: (firstDay, lastDay) =>
      firstDay === lastDay
        ? daySpan.format(noon(firstDay))
        : daySpan.formatRange(noon(firstDay), noon(lastDay)),
    hour: (hour) => `${String(hour).padStart(2, "0")}:00`,
    time: (atMs) => time.format(atMs),
    dateTime: (atMs) => dateTime.format(atMs),
    date: (atMs) => date.format(atMs),
    price: (priceMinor, currency) => formatPrice(locale, priceMinor, currency),
    duration(durationMs) {
      if (durationMs < MINUTE_MS) return unit(Math.max(0, Math.floor(durationMs / 1_000)), "second");
      const minutes = Math.floor(durationMs / MINUTE_MS);
      if (minutes < 60) return unit(minutes, "minute");
      const rest = minutes % 60;
      return rest === 0
        ? unit(Math.floor(minutes / 60), "hour")
        : `${unit(Math.floor(minutes / 60), "hour")} ${unit(rest, "minute")}`;
    },
  };
}

function noon(isoDay: string): number {
  return Date.parse(`${isoDay}T12:00:00Z`);
}
