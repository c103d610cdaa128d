import { Button, Progress } from "@mantine/core";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { ChooseFile } from "./choose-file.dom.tsx";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";
import type { BroughtFile } from "./use-brought-file.dom.ts";

/** The way of a file up to where it is read: chosen, sent, looked at; nothing once it is being read. */
export function BringFile({
  file: { bring, failure, stage },
  hint,
  taken,
}: {
  readonly file: BroughtFile;
  /** Which files may be chosen. */
  readonly hint: string;
  /** What was taken last; null while nothing was. */
  readonly taken: string | null;
}) {
  const t = useTranslate(salesWords);
  const format = useFormat();
  switch (stage.kind) {
    case "choose":
      return (
        <>
          {stage.fault && (
            <div className={notice.notice} data-tone="trouble" role="alert">
              <StateMark tone="trouble">
                <span className={notice.text}>{t(`upload.${stage.fault.code}`)}</span>
              </StateMark>
            </div>
          )}
          {failure && <StudyFailure failure={failure} />}
          {taken !== null && (
            <div className={notice.notice} role="status">
              <StateMark tone="calm">{taken}</StateMark>
            </div>
          )}
          <ChooseFile hint={hint} onFile={(chosen) => void bring(chosen)} />
        </>
      );
    case "sending":
      return (
        <div className={classes.busy} role="status">
          <p>{t("sending", { name: stage.name, share: format.share(stage.share) })}</p>
          <Progress value={100 * stage.share} aria-label={stage.name} />
          <div className={classes.bar}>
            <Button variant="default" onClick={() => stage.ending.abort()}>
              {t("stopSending")}
            </Button>
          </div>
        </div>
      );
    case "looking":
      return (
        <div className={classes.busy} role="status">
          <p>{t("looking")}</p>
          <Progress value={100} animated aria-label={t("looking")} />
        </div>
      );
    case "reading":
      return null;
  }
}
