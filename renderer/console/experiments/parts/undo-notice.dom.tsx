import { Button } from "@mantine/core";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { experimentsWords } from "../experiments-words.ts";

/** Says what was just taken away, with the way back. */
export function UndoNotice({
  text,
  busy,
  onUndo,
}: {
  readonly text: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const t = useTranslate(experimentsWords);
  return (
    <div className={notice.notice} data-tone="waiting" role="status">
      <StateMark tone="waiting">
        <span className={notice.text}>{text}</span>
      </StateMark>
      <Button variant="default" disabled={busy} onClick={onUndo}>
        {t("undo")}
      </Button>
    </div>
  );
}
