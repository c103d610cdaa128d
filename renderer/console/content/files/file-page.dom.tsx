import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { RemoveButton } from "../draft/remove-button.dom.tsx";
import { type Removed, RemovedNotice } from "../draft/removed-notice.dom.tsx";
import { useEditing } from "../draft/use-editing.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { FileFields } from "./file-fields.dom.tsx";
import { usesOf } from "./file-rows.ts";
import { FileView } from "./file-view.dom.tsx";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";
import { useMediaLine } from "./use-media-line.dom.ts";

/** One file: how it looks, what it is called and says, how long it may be shown. */
export function FilePage({ mediaId }: { readonly mediaId: string }) {
  const t = useTranslate(filesWords);
  const { index } = useDraft();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const medium = index.media.get(mediaId);
  return (
    <>
      <Link href="/content/files" className={classes.back ?? ""}>
        {t("back")}
      </Link>
      {removed !== null && medium === undefined && (
        <RemovedNotice removed={removed} onBack={() => setRemoved(null)} />
      )}
      {medium !== undefined ? (
        <Editor
          part={{ kind: "media", value: medium }}
          onRemoved={() => setRemoved({ kind: "media", id: mediaId, name: medium.name })}
        />
      ) : (
        removed === null && <Empty title={t("gone")}>{t("goneNext")}</Empty>
      )}
    </>
  );
}

function Editor({ part, onRemoved }: { readonly part: PartOf<"media">; readonly onRemoved: () => void }) {
  const t = useTranslate(filesWords);
  const [, navigate] = useLocation();
  const lineOf = useMediaLine();
  const { draft } = useDraft();
  const editing = useEditing(part);
  const { mediaId } = part.value;
  const uses = usesOf(mediaId, draft.programme);
  return (
    <div className={classes.page}>
      <FileView medium={part.value} />
      <div className={classes.fields}>
        <p className={classes.soft}>{lineOf(part.value)}</p>
        <Warnings kind="media" id={mediaId} />
        <FileFields medium={editing.value} onChange={editing.change} />
        <p className={classes.soft}>
          {uses.length === 0 ? t("unused") : t("used", { names: uses.join(", ") })}
        </p>
        <EditBar
          editing={editing}
          blocked={editing.value.name.trim() === "" ? t("needsName") : null}
          onCopied={(id) => navigate(`/content/files/${id}`)}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => navigate(`/content/put?media=${mediaId}`)}>
            {t("put")}
          </Button>
          <RemoveButton kind="media" id={mediaId} onRemoved={onRemoved} />
        </div>
      </div>
    </div>
  );
}
