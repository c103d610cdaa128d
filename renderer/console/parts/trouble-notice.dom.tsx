import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { failureWords } from "../bridge/failure-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import notice from "./notice.module.css";
import { StateMark } from "./state-mark.dom.tsx";

/** What went wrong and what to do about it, with a button where trying again may help. */
export function TroubleNotice({
  children,
  onAgain,
}: {
  readonly children: ReactNode;
  readonly onAgain?: (() => void) | undefined;
}) {
  const t = useTranslate(failureWords);
  return (
    <div className={notice.notice} data-tone="trouble" role="alert">
      <StateMark tone="trouble">
        <span className={notice.text}>{children}</span>
      </StateMark>
      {onAgain && (
        <Button variant="default" size="sm" onClick={onAgain}>
          {t("again")}
        </Button>
      )}
    </div>
  );
}
