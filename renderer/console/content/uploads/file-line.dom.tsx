import { Button, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { StateMark, type Tone } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { contentFailureWords } from "../draft/content-failure-words.ts";
import { knownSkip, skipWords } from "../import/skip-words.ts";
import type { FileProgress } from "./file-progress.ts";
import { SEND_FAULTS, type SendFault } from "./send-fault.ts";
import classes from "./uploads.module.css";
import type { UploadFault } from "./uploads-context.dom.tsx";
import { uploadsWords } from "./uploads-words.ts";

const TONES: Readonly<Record<FileProgress["step"], Tone>> = {
  waiting: "unknown",
  sending: "waiting",
  held: "unknown",
  looking: "waiting",
  converting: "waiting",
  drawing: "waiting",
  done: "calm",
  refused: "trouble",
  failed: "trouble",
};

/** One file on its way: how far it is, what was changed on it, or why it is not taken. */
export function FileLine({
  fileName,
  progress,
  onAgain,
  onForget,
  children,
}: {
  readonly fileName: string;
  readonly progress: FileProgress<UploadFault>;
  readonly onAgain?: () => void;
  readonly onForget?: () => void;
  readonly children?: ReactNode;
}) {
  const t = useTranslate(uploadsWords);
  const failures = useTranslate(contentFailureWords);
  const format = useFormat();
  const words = useTranslate(skipWords);
  const { code, refusal, refusalCode, remarks, share, step } = progress;
  const reason = refusalCode === null ? null : knownSkip(refusalCode);
  const isUnderWay = !["done", "refused", "failed"].includes(step);
  const why = code === null ? null : isSendFault(code) ? t(`fault.${code}`) : failures(code);
  return (
    <li className={classes.line} data-step={step}>
      <div className={classes.lineHead}>
        <span className={classes.fileName}>{fileName}</span>
        <StateMark tone={TONES[step]}>{t(`step.${step}`, { percent: format.share(share ?? 0) })}</StateMark>
      </div>
      {isUnderWay && (
        <Progress value={100 * (share ?? 1)} animated={share === null} size="sm" aria-label={fileName} />
      )}
      {why !== null && <p className={classes.fault}>{why}</p>}
      {refusal !== null && (
        <p className={classes.fault}>
          {reason !== null && <strong>{words(reason)} </strong>}
          <span lang="en">{refusal}</span>
        </p>
      )}
      {remarks.length > 0 && (
        <p className={classes.hint} lang="en">
          {remarks.join(" ")}
        </p>
      )}
      <div className={classes.lineButtons}>
        {children}
        {step === "failed" && onAgain && (
          <Button variant="default" size="sm" onClick={onAgain}>
            {t("again")}
          </Button>
        )}
        {onForget && (
          <Button
            variant="subtle"
            size="sm"
            onClick={onForget}
            aria-label={`${t(isUnderWay ? "callOff" : "forget")}: ${fileName}`}
          >
            {t(isUnderWay ? "callOff" : "forget")}
          </Button>
        )}
      </div>
    </li>
  );
}

function isSendFault(code: UploadFault): code is SendFault {
  return SEND_FAULTS.some((one) => one === code);
}
