import { useSearch } from "wouter";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { type FileProgress, fileProgress } from "../uploads/file-progress.ts";
import { type FileUpload, type UploadFault, useUploadList } from "../uploads/uploads-context.dom.tsx";
import { useJobs } from "../uploads/use-jobs.dom.ts";

/** What the address says is to be put on the screen. */
export interface Chosen {
  /** Media that are in the library already. */
  readonly media: readonly Media[];
  /** Files that are still on their way, or did not get there. */
  readonly arriving: readonly { readonly upload: FileUpload; readonly progress: FileProgress<UploadFault> }[];
}

const NOTHING: readonly string[] = [];

/** Follows the chosen files until they are media of the draft. */
export function useChosen(): Chosen {
  const asked = new URLSearchParams(useSearch());
  const keys = listOf(asked.get("uploads"));
  const { index } = useDraft();
  const uploads = useUploadList().filter(({ uploadKey }) => keys.includes(uploadKey));
  const jobs = useJobs(uploads.length > 0);
  const files = uploads.map((upload) => ({ upload, progress: fileProgress(upload, jobs) }));
  const ids = [...listOf(asked.get("media")), ...files.flatMap(({ progress }) => progress.mediaId ?? [])];
  const media = [...new Set(ids)].flatMap((mediaId) => index.media.get(mediaId) ?? []);
  return {
    media,
    arriving: files.filter(({ progress }) => progress.mediaId === null || !index.media.has(progress.mediaId)),
  };
}

function listOf(text: string | null): readonly string[] {
  return text === null || text === "" ? NOTHING : text.split(",");
}
