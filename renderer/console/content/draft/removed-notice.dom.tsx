import { Button } from "@mantine/core";
import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "./content-failure.dom.tsx";
import { draftWords } from "./draft-words.ts";

/** A part that was just removed. */
export interface Removed {
  readonly kind: ContentPartKind;
  readonly id: string;
  readonly name: string;
}

/** Says that a part is in the bin, with the way back. */
export function RemovedNotice({
  removed,
  onBack,
}: {
  readonly removed: Removed;
  readonly onBack: () => void;
}) {
  const t = useTranslate(draftWords);
  const restore = useAction("content.restore");
  const { kind, id, name } = removed;
  async function bringBack(): Promise<void> {
    const back = await restore.run({ kind, id });
    if (back.ok) onBack();
  }
  return (
    <>
      {restore.failure && <ContentFailure failure={restore.failure} />}
      <div className={notice.notice} data-tone="waiting" role="status">
        <StateMark tone="waiting">
          <span className={notice.text}>{t("removedNow", { name })}</span>
        </StateMark>
        <Button variant="default" disabled={restore.busy} onClick={() => void bringBack()}>
          {t("undo")}
        </Button>
      </div>
    </>
  );
}
