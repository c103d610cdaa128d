import type { Refusal } from "../../../../main/report/schema/refusal.ts";
import { Term } from "../../parts/term.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { reportWords } from "./report-words.ts";

/** Not a fault of the sales: the number belongs to designs of another kind. */
const OTHER_DESIGN: ReadonlySet<Refusal["code"]> = new Set(["one-site", "sites-take-turns"]);

/** Stands where a number was refused, and opens why; null where the reason stands elsewhere. */
export function NoEstimate({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslate(reportWords);
  const { locale } = usePreferences();
  const isOther = refusal !== null && OTHER_DESIGN.has(refusal.code);
  return (
    <Term meaning={refusal?.sentence[locale] ?? t("noEstimateMeaning")}>
      {t(isOther ? "otherDesign" : "noEstimate")}
    </Term>
  );
}
