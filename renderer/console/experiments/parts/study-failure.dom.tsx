import type { Failure } from "../../../../main/base/result.ts";
import { TroubleNotice } from "../../parts/trouble-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { type StudyFailureCode, studyFailureWords } from "./study-failure-words.ts";

/** What went wrong with an experiment or a file of sales, and what to do about it. */
export function StudyFailure({
  failure,
  onAgain,
}: {
  readonly failure: Failure<StudyFailureCode>;
  readonly onAgain?: () => void;
}) {
  const t = useTranslate(studyFailureWords);
  return <TroubleNotice onAgain={onAgain}>{t(failure.code)}</TroubleNotice>;
}
