import type { ContentWarning } from "../../../../main/bridge/contract/content.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { warningFactsText } from "./warning-facts-text.ts";
import { warningFactsWords } from "./warning-facts-words.ts";
import { isKnownWarning, warningWords } from "./warning-words.ts";

/** Tells a warning in the reader's language; one that is not known yet in the host's own words. */
export function useWarningText(): (warning: ContentWarning) => string {
  const t = useTranslate(warningWords);
  const tFacts = useTranslate(warningFactsWords);
  const { locale } = usePreferences();
  return ({ code, facts, text }) => {
    if (!isKnownWarning(code)) return text;
    return facts === undefined ? t(code) : `${t(code)} ${warningFactsText(facts, tFacts, locale)}`;
  };
}
