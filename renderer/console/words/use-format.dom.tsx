import { createContext, type PropsWithChildren, useContext, useMemo } from "react";
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
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
