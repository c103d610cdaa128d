import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { FileLine } from "../uploads/file-line.dom.tsx";
import { fileProgress, jobProgress } from "../uploads/file-progress.ts";
import uploadsClasses from "../uploads/uploads.module.css";
import { useUploadList, useUploads } from "../uploads/uploads-context.dom.tsx";
import { uploadsWords } from "../uploads/uploads-words.ts";
import { useJobs } from "../uploads/use-jobs.dom.ts";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";

/** Files on their way into the library: those that were sent here, and those of colleagues. */
export function Arriving() {
  const t = useTranslate(uploadsWords);
  const words = useTranslate(filesWords);
  const [, navigate] = useLocation();
  const uploads = useUploads();
  const list = useUploadList();
  const { index } = useDraft();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const jobs = useJobs(list.length > 0);
  const own = list.map((upload) => ({ upload, progress: fileProgress(upload, jobs) }));
  const mine = new Set(list.flatMap(({ step }) => (step.kind === "taken" ? [step.jobId] : [])));
  // What was refused stays until somebody has seen why: perhaps it was sent before this page was loaded.
  const others = jobs.filter(({ jobId, step }) => !mine.has(jobId) && !seen.has(jobId) && step !== "done");
  if (own.length === 0 && others.length === 0) return null;
  const isUnderWay = [...own.map(({ progress }) => progress), ...others].some(
    ({ step }) => step !== "done" && step !== "refused" && step !== "failed",
  );
  return (
    <section className={classes.section} aria-label={t("arriving")}>
      <ul className={uploadsClasses.lines}>
        {own.map(({ progress, upload }) => (
          <FileLine
            key={upload.uploadKey}
            fileName={upload.file.name}
            progress={progress}
            onAgain={() => uploads.again(upload.uploadKey)}
            onForget={() => uploads.forget(upload.uploadKey)}
          >
            {progress.mediaId !== null && index.media.has(progress.mediaId) && (
              <Button size="sm" onClick={() => navigate(`/content/put?media=${progress.mediaId}`)}>
                {words("put")}
              </Button>
            )}
          </FileLine>
        ))}
        {others.map((job) => (
          <FileLine
            key={job.jobId}
            fileName={job.fileName}
            progress={jobProgress(job)}
            {...(job.step === "refused" ? { onForget: () => setSeen(new Set([...seen, job.jobId])) } : {})}
          />
        ))}
      </ul>
      {isUnderWay && <p className={classes.soft}>{t("leave")}</p>}
    </section>
  );
}
