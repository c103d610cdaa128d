import { Button, Progress } from "@mantine/core";
import { useEffect } from "react";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import report from "../report/report.module.css";
import classes from "./work-now.module.css";
import { workWords } from "./work-words.ts";

const EVERY_MS = 1_000;

/** The file that the host is reading, from whichever page it was begun: how far it is, and the way to end it. */
export function WorkNow({
  onEnd,
}: {
  /** Always the same function: it is called where the work ended, or another took its place. */
  readonly onEnd: () => void;
}) {
  const t = useTranslate(workWords);
  const { share: shareText } = useFormat();
  const { reload, value } = useRequest("study.progress", {}, { everyMs: EVERY_MS });
  const stop = useAction("study.stop");
  const work = value?.work ?? null;
  const isOn = work !== null;
  useEffect(() => (isOn ? onEnd : undefined), [isOn, onEnd]);
  if (work === null) return null;
  const { dryRun, name, share, step } = work;
  const text = t(dryRun ? "trying" : step, { name, share: shareText(share) });
  return (
    <div className={classes.work} role="status">
      <p>{text}</p>
      <Progress value={100 * share} aria-label={name} />
      <div className={classes.row}>
        <p className={report.soft}>{t("hint")}</p>
        <Button variant="default" loading={stop.busy} onClick={() => void stop.run({}).then(() => reload())}>
          {t("stop")}
        </Button>
      </div>
    </div>
  );
}
