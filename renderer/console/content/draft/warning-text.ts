import type { ContentWarning } from "../../../../main/bridge/contract/content.ts";
import type { Translate } from "../../../i18n/translate.ts";
import { DETAILED_WARNINGS, KNOWN_WARNINGS, type KnownWarning } from "./warning-words.ts";

/** A warning in the reader's language; one that is not known yet in the host's own words. */
export function warningText({ code, text }: ContentWarning, t: Translate<KnownWarning>): string {
  const known = KNOWN_WARNINGS.find((each) => each === code);
  if (known === undefined) return text;
  return DETAILED_WARNINGS.includes(code) ? `${t(known)} ${text}` : t(known);
}
