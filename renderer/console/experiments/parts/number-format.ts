import type { Locale } from "../../../../content/schema/locale.ts";
import { formatPrice } from "../../../i18n/format-price.ts";
import { REGION_OF_LOCALE } from "../../../i18n/translate.ts";

/** Below this a p value is told as "less than". */
const SMALLEST_P = 0.001;

/** Writes a report's numbers as the verdict's sentence does, so that the two cannot look different. */
export interface NumberFormat {
  /** A lift with its sign and one decimal: "+5.5%", "−2.0%", "0.0%". */
  readonly lift: (share: number) => string;
  /** A level or a worthwhile lift: "95%", "2.5%". */
  readonly level: (share: number) => string;
  /** A p value: "0.016", "< 0.001". */
  readonly p: (value: number) => string;
  /** A number with at most one decimal: "377", "26.3". */
  readonly amount: (value: number) => string;
  /** Money in minor units; null stands for a side without a limit elsewhere, never here. */
  readonly money: (minor: number, currency: string) => string;
  /** ISO day as the country writes it, with its year: "20 Sept 2026". */
  readonly day: (isoDay: string) => string;
}

/** Formats for one language. Throws a RangeError for a currency code that is no code (bug: schemas check it). */
export function createNumberFormat(locale: Locale): NumberFormat {
  const tag = REGION_OF_LOCALE[locale];
  const lift = new Intl.NumberFormat(tag, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const level = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const p = new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const amount = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const minus = (text: string): string => text.replace("-", "−");
  return {
    lift: (share) => minus(lift.format(share)),
    level: (share) => level.format(share),
    p: (value) => (value < SMALLEST_P ? `< ${p.format(SMALLEST_P)}` : p.format(value)),
    amount: (value) => minus((Math.abs(value) < 100 ? amount : whole).format(value)),
    money: (minor, currency) => minus(formatPrice(locale, minor, currency)),
    day: (isoDay) => day.format(Date.parse(`${isoDay}T12:00:00Z`)),
  };
}
