import { createContext, type PropsWithChildren, useContext, useEffect, useMemo, useState } from "react";
import { LOCALES, type Locale } from "../../../content/schema/locale.ts";

const LOCALE_KEY = "psyche.console.language";
const SOUND_KEY = "psyche.console.sound";

/** What a person chose on this device. Colour scheme is kept by Mantine. */
export interface Preferences {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly soundOn: boolean;
  readonly setSoundOn: (on: boolean) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

/** Keeps the preferences in `localStorage`; without it (refused by the browser) they last as long as the page. */
export function PreferencesProvider({ children }: PropsWithChildren) {
  const [locale, setLocale] = useState<Locale>(firstLocale);
  const [soundOn, setSoundOn] = useState(() => recall(SOUND_KEY) === "on");
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo<Preferences>(
    () => ({
      locale,
      setLocale(next) {
        setLocale(next);
        keep(LOCALE_KEY, next);
      },
      soundOn,
      setSoundOn(on) {
        setSoundOn(on);
        keep(SOUND_KEY, on ? "on" : "off");
      },
    }),
    [locale, soundOn],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("Broken invariant: no PreferencesProvider above");
  return preferences;
}

function firstLocale(): Locale {
  const wanted = [recall(LOCALE_KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (
    LOCALES.find((locale) => locale === wanted.find((tag) => LOCALES.some((known) => known === tag))) ?? "en"
  );
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused by the browser: the choice lasts as long as the page.
  }
}
