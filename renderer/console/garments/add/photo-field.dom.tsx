import { Button } from "@mantine/core";
import { type DragEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Icon } from "../../parts/icon.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./add-garment.module.css";
import { addWords } from "./add-words.ts";
import { fileKindOf } from "./file-kind.ts";

const BYTES_OF_A_MEGABYTE = 1024 * 1024;

/** A place to drop or pick one file, with what was chosen in it. */
export function PhotoField({
  title,
  hint,
  file,
  takesMesh,
  error,
  onFile,
}: {
  readonly title: string;
  readonly hint: string;
  readonly file: File | null;
  readonly takesMesh: boolean;
  readonly error: string | null;
  readonly onFile: (file: File | null) => void;
}) {
  const t = useTranslate(addWords);
  const format = useFormat();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState(false);
  const address = useAddress(file);
  const kind = file === null ? null : fileKindOf(file.name, file.type);

  const take = (chosen: File | null | undefined) => {
    if (!chosen) return;
    const found = fileKindOf(chosen.name, chosen.type);
    const fits = found === "photo" || (found === "glb" && takesMesh);
    setWrong(!fits);
    if (fits) onFile(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const shown = wrong ? t("wrongType") : error;
  return (
    <div className={classes.photoField} role="group" aria-labelledby={id}>
      <h2 id={id} className={classes.fieldTitle}>
        {title}
      </h2>
      <div
        className={classes.drop}
        data-over={over}
        data-filled={file !== null}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {address !== null && kind === "photo" ? (
          <img src={address} alt="" className={classes.chosen} />
        ) : (
          <span className={classes.invite}>
            <Icon name="garments" size={40} />
            <span>{kind === "glb" ? t("mesh") : t("drop")}</span>
          </span>
        )}
        <input
          ref={input}
          type="file"
          className={classes.input}
          aria-label={title}
          accept={`image/jpeg,image/png,image/webp,image/avif,image/tiff${takesMesh ? ",.glb,model/gltf-binary" : ""}`}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      <div className={classes.fileButtons}>
        <Button variant="default" onClick={() => input.current?.click()}>
          {t(file === null ? "pick" : "other")}
        </Button>
        {file !== null && (
          <Button
            variant="subtle"
            onClick={() => {
              if (input.current) input.current.value = "";
              onFile(null);
            }}
          >
            {t("takeAway")}
          </Button>
        )}
      </div>
      <p className={classes.hint}>
        {file === null
          ? hint
          : t("chosen", { name: file.name, megabytes: megabytes(file.size, format.count) })}
      </p>
      {shown !== null && (
        <p className={classes.fault} role="alert">
          {shown}
        </p>
      )}
    </div>
  );
}

function megabytes(sizeBytes: number, write: (value: number) => string): string {
  return write(Math.max(0.1, Math.round((sizeBytes / BYTES_OF_A_MEGABYTE) * 10) / 10));
}

/** An address of the file within this page, given back when it changes. */
function useAddress(file: File | null): string | null {
  const address = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(() => {
    if (address === null) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return address;
}
