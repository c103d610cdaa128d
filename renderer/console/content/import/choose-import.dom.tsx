import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { type ChosenImport, chosenImport } from "./chosen-files.ts";
import { droppedFiles, inputFiles } from "./dropped-files.dom.ts";
import classes from "./import.module.css";
import type { ChosenFile } from "./import-run.ts";
import { importWords } from "./import-words.ts";

/** A place to drop or choose a file, a folder or an archive that is to be brought in. */
export function ChooseImport({ onChosen }: { readonly onChosen: (chosen: ChosenImport<File>) => void }) {
  const t = useTranslate(importWords);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [unfit, setUnfit] = useState(false);

  function take(found: readonly ChosenFile<File>[]): void {
    const chosen = chosenImport(found);
    setUnfit(chosen === null && found.length > 0);
    if (chosen !== null) onChosen(chosen);
  }
  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setOver(false);
    take(await droppedFiles(event.dataTransfer));
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
      onDrop={(event) => void drop(event)}
    >
      <span className={classes.invite}>
        <span className={classes.answer}>{t("drop")}</span>
        <span className={classes.soft}>{t("dropHint")}</span>
      </span>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        onChange={(event) => take(inputFiles(event.currentTarget.files))}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // Not an attribute that React knows.
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        onChange={(event) => take(inputFiles(event.currentTarget.files))}
      />
      <span className={classes.buttons}>
        <Button size="md" onClick={() => files.current?.click()}>
          {t("pickFile")}
        </Button>
        <Button size="md" variant="default" onClick={() => folder.current?.click()}>
          {t("pickFolder")}
        </Button>
      </span>
      {unfit && (
        <p className={classes.fault} role="alert">
          {t("unfit")}
        </p>
      )}
    </div>
  );
}
