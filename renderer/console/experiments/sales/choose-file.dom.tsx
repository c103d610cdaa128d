import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import uploads from "../../content/uploads/uploads.module.css";
import { Icon } from "../../parts/icon.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { salesWords } from "./sales-words.ts";

const ACCEPT = ".csv,.tsv,.txt,.xlsx";

/** A place to drop or pick one file. */
export function ChooseFile({
  hint,
  onFile,
}: {
  readonly hint: string;
  readonly onFile: (file: File) => void;
}) {
  const t = useTranslate(salesWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function take(files: FileList | null): void {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
    if (input.current) input.current.value = "";
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  return (
    <div
      className={uploads.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="experiments" size={36} />
      <span className={uploads.invite}>
        <span className={uploads.hint}>{hint}</span>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button size="md" onClick={() => input.current?.click()}>
        {t("choose")}
      </Button>
    </div>
  );
}
