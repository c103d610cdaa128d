import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ClashNotice } from "./clash-notice.dom.tsx";
import { ContentFailure } from "./content-failure.dom.tsx";
import classes from "./draft.module.css";
import { draftWords } from "./draft-words.ts";
import { useMarkUnsaved } from "./unsaved-context.dom.tsx";
import type { Editing } from "./use-editing.dom.ts";

/** Keep, undo, discard; and what became of keeping. */
export function EditBar<T extends { readonly name: string }>({
  editing,
  onKept,
  onCopied,
  blocked = null,
  drawn,
}: {
  readonly editing: Editing<T>;
  readonly onKept?: () => void;
  readonly onCopied: (id: string) => void;
  /** Why it cannot be kept as it is. */
  readonly blocked?: string | null;
  /** A small picture of a version, for two people who changed one thing. */
  readonly drawn?: (version: T) => ReactNode;
}) {
  const t = useTranslate(draftWords);
  const { busy, clash, discard, failure, isChanged, isOvertaken, keep, undo } = editing;
  useMarkUnsaved(isChanged);
  async function keepIt(): Promise<void> {
    if (await keep()) onKept?.();
  }
  return (
    <>
      {clash !== null && <ClashNotice clash={clash} onCopied={onCopied} drawn={drawn} />}
      {clash === null && isOvertaken && (
        <p className={classes.warning} role="status">
          <span aria-hidden="true">▲</span> {t("overtaken")}
        </p>
      )}
      {failure !== null && <ContentFailure failure={failure} />}
      <div className={classes.edit}>
        <Button
          size="md"
          disabled={!isChanged || busy || blocked !== null || clash !== null}
          onClick={() => void keepIt()}
        >
          {t(busy ? "keeping" : "keep")}
        </Button>
        <Button variant="default" size="md" disabled={undo === null} onClick={() => undo?.()}>
          {t("undo")}
        </Button>
        <Button variant="subtle" size="md" disabled={undo === null} onClick={discard}>
          {t("discard")}
        </Button>
        <span className={classes.soft} role="status">
          {blocked ?? t(isChanged ? "notKept" : "kept")}
        </span>
      </div>
    </>
  );
}
