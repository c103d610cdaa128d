import { useMemo } from "react";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { createNumberFormat, type NumberFormat } from "./number-format.ts";

/** Numbers of a report in the reader's language. */
export function useNumberFormat(): NumberFormat {
  const { locale } = usePreferences();
  return useMemo(() => createNumberFormat(locale), [locale]);
}
