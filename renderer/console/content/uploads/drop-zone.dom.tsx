import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { Icon } from "../../parts/icon.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { cutOffNames } from "./send-file.dom.ts";
import classes from "./uploads.module.css";
import { useUploadList, useUploads } from "./uploads-context.dom.tsx";
import { uploadsWords } from "./uploads-words.ts";

/** Endings and kinds that the file dialogue offers first; what else is chosen is looked at by the host. */
const ACCEPT = "image/*,video/*,audio/*,application/pdf,.zip,.csv,.vtt,.ttf,.otf,.woff,.woff2";

/** A place to drop or pick files; they are sent at once. */
export function DropZone({
  invite,
  onAdded,
}: {
  /** What the place is for, where that is more than to add files. */
  readonly invite?: string;
  readonly onAdded?: (uploadKeys: readonly string[]) => void;
}) {
  const t = useTranslate(uploadsWords);
  const uploads = useUploads();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [noRoom, setNoRoom] = useState(false);
  const chosen = new Set(useUploadList().map(({ file }) => file.name));
  const cutOff = cutOffNames().filter((name) => !chosen.has(name));

  function take(files: FileList | null): void {
    if (files === null || files.length === 0) return;
    const keys = uploads.add([...files]);
    setNoRoom(keys.length < files.length);
    if (input.current) input.current.value = "";
    if (keys.length > 0) onAdded?.(keys);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  return (
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="content" size={36} />
      <span className={classes.invite}>
        <span className={classes.title}>{over ? t("here") : (invite ?? t("drop"))}</span>
        <span className={classes.hint}>{t("dropHint")}</span>
        {cutOff.length > 0 && (
          <span className={classes.hint}>{t("cutOff", { names: cutOff.join(", ") })}</span>
        )}
      </span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPT}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button size="md" onClick={() => input.current?.click()}>
        {t("pick")}
      </Button>
      {noRoom && (
        <p className={classes.fault} role="alert">
          {t("noRoom")}
        </p>
      )}
    </div>
  );
}
