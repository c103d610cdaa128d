import { createContext, type PropsWithChildren, useContext } from "react";
import type { Locale } from "../../../content/schema/locale.ts";
import { createFormat, type Format } from "./format.ts";
import { usePreferences } from "./preferences.dom.tsx";

const TimeZoneContext = createContext<string | null>(null);

/** Hands the site's time zone to everything below; null until it is known. */
export function TimeZoneProvider({
  timeZone,
  children,
}: PropsWithChildren<{ readonly timeZone: string | null }>) {
  return <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>;
}

/** The site's time zone; the device's own until the settings are known. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function useFormat(): Format {
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  return formatOf(locale, timeZone);
}

const formats = new Map<string, Format>();
/** Languages of the console × the site's time zone and the device's own. */
const MAX_FORMATS = 6;

/** One for the whole page: a report has hundreds of numbers, and the browser's own formats take long to make. */
function formatOf(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = createFormat(locale, timeZone);
    if (formats.size >= MAX_FORMATS) formats.clear();
    formats.set(key, format);
  }
  return format;
}
