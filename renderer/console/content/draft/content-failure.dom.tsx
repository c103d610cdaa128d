import { Button } from "@mantine/core";
import type { Failure } from "../../../../main/base/result.ts";
import { failureWords } from "../../bridge/failure-words.ts";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
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
  const again = useTranslate(failureWords);
  return (
    <div className={notice.notice} data-tone="trouble" role="alert">
      <StateMark tone="trouble">
        <span className={notice.text}>
          {t(failure.code)} {TELLS_PLACE.includes(failure.code) && failure.message}
        </span>
      </StateMark>
      {onAgain && (
        <Button variant="default" size="sm" onClick={onAgain}>
          {again("again")}
        </Button>
      )}
    </div>
  );
}
