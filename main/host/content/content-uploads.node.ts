import { join } from "node:path";
import { RESERVE_BYTES } from "../../../content/library/open-library.node.ts";
import { openUploads, type Uploads } from "../garments/uploads.node.ts";
import { MAX_WAITING_FILES } from "./files/file-line.node.ts";

/** Largest film or picture that is loaded. */
export const MAX_CONTENT_UPLOAD_BYTES = 2 * 1024 ** 3;

/** Where all content is kept below the data folder. */
export function contentFolderOf(dataDir: string): string {
  return join(dataDir, "content");
}

/** Where its published versions are. */
export function libraryFolderOf(dataDir: string): string {
  return join(contentFolderOf(dataDir), "library");
}

/** Films and pictures on their way in. Also for the command line, which lays them there itself. */
export function openContentUploads(
  dataDir: string,
  nowMs: () => number,
  reserveBytes: number = RESERVE_BYTES,
): Uploads {
  return openUploads(join(contentFolderOf(dataDir), "uploads"), nowMs, {
    maxBytes: MAX_CONTENT_UPLOAD_BYTES,
    maxWaiting: MAX_WAITING_FILES,
    reserveBytes,
    tooLarge: "The file is larger than 2 GB; cut it, or export it smaller.",
  });
}
