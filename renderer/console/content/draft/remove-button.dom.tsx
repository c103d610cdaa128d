import { Button } from "@mantine/core";
import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "./content-failure.dom.tsx";
import { useDraft } from "./draft-context.dom.tsx";
import { draftWords } from "./draft-words.ts";

/** Puts a part into the bin, from where it can be taken back; says where it is still used. */
export function RemoveButton({
  kind,
  id,
  onRemoved,
}: {
  readonly kind: ContentPartKind;
  readonly id: string;
  readonly onRemoved: () => void;
}) {
  const t = useTranslate(draftWords);
  const { revisionOf } = useDraft();
  const remove = useAction("content.remove");
  async function take(): Promise<void> {
    const removed = await remove.run({ kind, id, seen: revisionOf(kind, id) });
    if (removed.ok) onRemoved();
  }
  return (
    <>
      <Button variant="default" disabled={remove.busy} onClick={() => void take()}>
        {t("remove")}
      </Button>
      {remove.failure && <ContentFailure failure={remove.failure} />}
    </>
  );
}
