import { Term } from "../../parts/term.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { reportWords } from "./report-words.ts";

/** Stands where a number was refused. The refusal itself comes in English; other readers get its gist. */
export function NoEstimate({ refusal }: { readonly refusal: string | null }) {
  const t = useTranslate(reportWords);
  const { locale } = usePreferences();
  const exact = locale === "en" && refusal !== null ? ` ${refusal}` : "";
  return <Term meaning={`${t("noEstimateMeaning")}${exact}`}>{t("noEstimate")}</Term>;
}
