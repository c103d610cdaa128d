import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { FileLine } from "../uploads/file-line.dom.tsx";
import { fileProgress } from "../uploads/file-progress.ts";
import uploadsClasses from "../uploads/uploads.module.css";
import { useUploadList, useUploads } from "../uploads/uploads-context.dom.tsx";
import { useJobs } from "../uploads/use-jobs.dom.ts";
import { captionsPathOf, withCaptions } from "./captions.ts";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";

type Heard = Extract<Media, { kind: "video" | "audio" }>;

/** Captions of a film or sound, a WebVTT file for each language. */
export function CaptionFields({
  medium,
  onChange,
}: {
  readonly medium: Heard;
  readonly onChange: (next: Heard) => void;
}) {
  const t = useTranslate(filesWords);
  const uploads = useUploads();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Locale>("en");
  const [coming, setComing] = useState<{ readonly key: string; readonly locale: Locale } | null>(null);
  const upload = useUploadList().find(({ uploadKey }) => uploadKey === coming?.key);
  const jobs = useJobs(upload !== undefined);
  const progress = upload === undefined ? null : fileProgress(upload, jobs);
  const path = progress === null ? null : captionsPathOf(progress);
  const isOther = progress?.step === "done" && path === null;
  const arrive = useEffectEvent((arrived: string) => {
    if (coming !== null) onChange(withCaptions(medium, coming.locale, arrived));
    setComing(null);
  });
  useEffect(() => {
    if (path === null) return;
    const soon = setTimeout(() => arrive(path), 0);
    return () => clearTimeout(soon);
  }, [path]);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("captions")}</legend>
      <p className={classes.soft}>{t("captionsHint")}</p>
      {LOCALES.map((locale) => (
        <div key={locale} className={classes.captions}>
          <span>{LANGUAGE_NAMES[locale]}</span>
          <Button
            variant="default"
            size="sm"
            aria-label={`${t(medium.captions[locale] === undefined ? "addCaptions" : "otherCaptions")}: ${LANGUAGE_NAMES[locale]}`}
            onClick={() => {
              setAsked(locale);
              input.current?.click();
            }}
          >
            {t(medium.captions[locale] === undefined ? "addCaptions" : "otherCaptions")}
          </Button>
          {medium.captions[locale] !== undefined && (
            <Button
              variant="subtle"
              size="sm"
              aria-label={`${t("takeCaptions")}: ${LANGUAGE_NAMES[locale]}`}
              onClick={() => onChange(withCaptions(medium, locale, null))}
            >
              {t("takeCaptions")}
            </Button>
          )}
        </div>
      ))}
      <input
        ref={input}
        type="file"
        hidden
        accept=".vtt,text/vtt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          const [key] = file === undefined ? [] : uploads.add([file]);
          if (key !== undefined) setComing({ key, locale: asked });
          event.currentTarget.value = "";
        }}
      />
      {upload !== undefined && progress !== null && !isOther && (
        <ul className={uploadsClasses.lines}>
          <FileLine
            fileName={upload.file.name}
            progress={progress}
            onAgain={() => uploads.again(upload.uploadKey)}
            onForget={() => setComing(null)}
          />
        </ul>
      )}
      {isOther && (
        <p className={classes.soft} role="alert">
          {t("noCaptions")}
        </p>
      )}
    </fieldset>
  );
}
