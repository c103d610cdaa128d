import type { Failure } from "../../../../main/base/result.ts";
import { TroubleNotice } from "../../parts/trouble-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { type ContentFailureCode, contentFailureWords } from "./content-failure-words.ts";

/** Failures whose own sentence names the place, so that it is told too. */
const TELLS_PLACE: readonly string[] = ["refused", "in-use"];

/** What went wrong with a change of content, and what to do about it. */
export function ContentFailure({
  failure,
  onAgain,
}: {
  readonly failure: Failure<ContentFailureCode>;
  readonly onAgain?: () => void;
}) {
  const t = useTranslate(contentFailureWords);
  return (
    <TroubleNotice onAgain={onAgain}>
      {t(failure.code)} {TELLS_PLACE.includes(failure.code) && failure.message}
    </TroubleNotice>
  );
}
