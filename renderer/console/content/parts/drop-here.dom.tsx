import { useEffect, useEffectEvent, useState } from "react";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { DropZone } from "../uploads/drop-zone.dom.tsx";
import { FileLine } from "../uploads/file-line.dom.tsx";
import { fileProgress } from "../uploads/file-progress.ts";
import uploadsClasses from "../uploads/uploads.module.css";
import { useUploadList, useUploads } from "../uploads/uploads-context.dom.tsx";
import { useJobs } from "../uploads/use-jobs.dom.ts";

/** A place for files where they are needed: what was dropped here is handed on as soon as the library has it. */
export function DropHere({
  invite,
  onArrived,
}: {
  readonly invite: string;
  readonly onArrived: (media: readonly Media[]) => void;
}) {
  const uploads = useUploads();
  const { index } = useDraft();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const list = useUploadList().filter(({ uploadKey }) => waiting.includes(uploadKey));
  const jobs = useJobs(list.length > 0);
  const files = list.map((upload) => {
    const progress = fileProgress(upload, jobs);
    const medium = progress.mediaId === null ? null : (index.media.get(progress.mediaId) ?? null);
    return { upload, progress, medium };
  });
  const arrived = files.filter(({ medium }) => medium !== null);
  const handOn = useEffectEvent(() => {
    const keys = arrived.map(({ upload }) => upload.uploadKey);
    setWaiting(waiting.filter((key) => !keys.includes(key)));
    onArrived(arrived.flatMap(({ medium }) => medium ?? []));
  });
  useEffect(() => {
    if (arrived.length === 0) return;
    const soon = setTimeout(() => handOn(), 0);
    return () => clearTimeout(soon);
  }, [arrived.length]);
  const onTheWay = files.filter(({ medium }) => medium === null);
  return (
    <>
      <DropZone invite={invite} onAdded={(keys) => setWaiting([...waiting, ...keys])} />
      {onTheWay.length > 0 && (
        <ul className={uploadsClasses.lines}>
          {onTheWay.map(({ progress, upload }) => (
            <FileLine
              key={upload.uploadKey}
              fileName={upload.file.name}
              progress={progress}
              onAgain={() => uploads.again(upload.uploadKey)}
              onForget={() => uploads.forget(upload.uploadKey)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
