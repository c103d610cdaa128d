import { Button } from "@mantine/core";
import type { Failure } from "../../../main/base/result.ts";
import { type ConsoleFailureCode, failureWords } from "../bridge/failure-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./notice.module.css";
import { StateMark } from "./state-mark.dom.tsx";

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
    <div className={classes.notice} data-tone="trouble" role="alert">
      <StateMark tone="trouble">
        <span className={classes.text}>
          {t(failure.code)} {stale && t("stale")}
        </span>
      </StateMark>
      {onAgain && (
        <Button variant="default" size="sm" onClick={onAgain}>
          {t("again")}
        </Button>
      )}
    </div>
  );
}
