import { Button } from "@mantine/core";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ownWords } from "./own-words.ts";

/** Says that a garment is in the bin, with the way back. */
export function RemovedNotice({ name, label }: { readonly name: string; readonly label: string }) {
  const t = useTranslate(ownWords);
  const restore = useAction("garment.restore");
  return (
    <>
      {restore.failure && <FailureNotice failure={restore.failure} />}
      <div className={notice.notice} data-tone="waiting" role="status">
        <StateMark tone="waiting">
          <span className={notice.text}>{t("removedNow", { name: label })}</span>
        </StateMark>
        <Button variant="default" disabled={restore.busy} onClick={() => void restore.run({ name })}>
          {t("undo")}
        </Button>
      </div>
    </>
  );
}
