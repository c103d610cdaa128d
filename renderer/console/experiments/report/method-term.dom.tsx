import type { TestMethod } from "../../../../main/report/schema/experiment-result.ts";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { reportWords } from "./report-words.ts";

/** A test's name, which opens what it does. */
export function MethodTerm({ method }: { readonly method: TestMethod }) {
  const t = useTranslate(reportWords);
  return <Term meaning={t(`methodMeaning.${method}`)}>{t(`method.${method}`)}</Term>;
}
