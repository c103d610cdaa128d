import type { Refusal } from "../../../../main/report/schema/refusal.ts";
import { Term } from "../../parts/term.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { reportWords } from "./report-words.ts";

/** Stands where a number was refused, and opens why; null where the reason stands elsewhere. */
export function NoEstimate({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslate(reportWords);
  const { locale } = usePreferences();
  return <Term meaning={refusal?.sentence[locale] ?? t("noEstimateMeaning")}>{t("noEstimate")}</Term>;
}
