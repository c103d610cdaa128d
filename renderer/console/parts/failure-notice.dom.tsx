import type { Failure } from "../../../main/base/result.ts";
import { type ConsoleFailureCode, failureWords } from "../bridge/failure-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { TroubleNotice } from "./trouble-notice.dom.tsx";

/** What went wrong and what to do about it, with a way to try again where there is one. */
export function FailureNotice({
  failure,
  onAgain,
  stale = false,
}: {
  readonly failure: Failure<ConsoleFailureCode>;
  readonly onAgain?: () => void;
  /** An older value is still shown. */
  readonly stale?: boolean;
}) {
  const t = useTranslate(failureWords);
  return (
    <TroubleNotice onAgain={onAgain}>
      {t(failure.code)} {stale && t("stale")}
    </TroubleNotice>
  );
}
