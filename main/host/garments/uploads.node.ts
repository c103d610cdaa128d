import { createWriteStream, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { open, rename, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { randomId } from "../../base/random-id.node.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFailure } from "../../base/write-file-atomically.node.ts";

/** Largest photo or mesh that is taken. */
export const MAX_UPLOAD_BYTES = 40 * 1024 * 1024;
/** Files that wait to be used, and how long at most. */
export const MAX_UPLOADS = 24;
const KEEP_UPLOADS_MS = 3_600_000;
const ID = /^[0-9a-f]{32}$/;

export type UploadCode =
  | "too-large"
  | "empty"
  | "too-many-uploads"
  | "disk-full"
  | "read-only"
  | "broken-off";

export interface UploadLimits {
  /** Largest file. */
  readonly maxBytes: number;
  /** Files that wait to be used. */
  readonly maxWaiting: number;
  /** Bytes of the disk that are left to others. */
  readonly reserveBytes: number;
  /** Said of a file above the limit. */
  readonly tooLarge: string;
}

const PHOTOS: UploadLimits = {
  maxBytes: MAX_UPLOAD_BYTES,
  maxWaiting: MAX_UPLOADS,
  reserveBytes: 0,
  tooLarge: "The file is larger than 40 MB; save it smaller, 3000 pixels are plenty.",
};

/** Files that came in and belong to nothing yet. */
export interface Uploads {
  readonly limits: UploadLimits;
  /** Keeps what the stream brings; the id of the file. Nothing is kept where it fails. */
  take(bytes: AsyncIterable<Uint8Array>): Promise<Result<string, UploadCode>>;
  /** Where an upload lies; null where there is none of that id. */
  find(uploadId: string): string | null;
}

/** `folder` is made where it is missing. What is older than an hour is removed whenever something new comes. */
export function openUploads(folder: string, nowMs: () => number, limits: UploadLimits = PHOTOS): Uploads {
  function sweep(): number {
    let waiting = 0;
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const changedAtMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (nowMs() - changedAtMs > KEEP_UPLOADS_MS) rmSync(file, { force: true });
      else waiting += 1;
    }
    return waiting;
  }

  return {
    limits,
    async take(bytes) {
      const id = randomId();
      const file = join(folder, id);
      const beside = `${file}.new`;
      let sizeBytes = 0;
      let roomBytes = Number.POSITIVE_INFINITY;
      const counted = new Transform({
        transform(chunk: Uint8Array, _encoding, done) {
          sizeBytes += chunk.length;
          const isFull = sizeBytes > roomBytes;
          done(sizeBytes > limits.maxBytes ? new TooLarge() : isFull ? new Full() : null, chunk);
        },
      });
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (limits.reserveBytes > 0) roomBytes = (await freeBytes(folder)) - limits.reserveBytes;
        if (sweep() >= limits.maxWaiting)
          return fail("too-many-uploads", "Too many files wait to be used; try again in an hour.");
        await pipeline(bytes, counted, createWriteStream(beside, { flags: "wx", mode: 0o600, flush: true }));
        if (sizeBytes === 0) throw new Empty();
        const handle = await open(beside, "r");
        try {
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(beside, file);
        return succeed(id);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => undefined);
        if (error instanceof TooLarge) return tooLarge(limits);
        if (error instanceof Full)
          return fail("disk-full", "The disk would be full with it. Free some space, or remove old content.");
        if (error instanceof Empty) return fail("empty", "The file is empty; choose it again.");
        if (error instanceof Error && !("syscall" in error))
          return fail("broken-off", "The file did not arrive whole; send it again.");
        return uploadFailure(file, error);
      }
    },
    find(uploadId) {
      if (!ID.test(uploadId)) return null;
      const file = join(folder, uploadId);
      return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
    },
  };
}

/** What is said of a file above the limit, before or after it came. */
export function tooLarge(limits: UploadLimits) {
  return fail("too-large", limits.tooLarge);
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

class TooLarge extends Error {}
class Full extends Error {}
class Empty extends Error {}

/** A connection that broke has a system call's name, too, but is not the disk's fault. */
function uploadFailure(file: string, error: unknown): Result<never, UploadCode> {
  const code = error instanceof Error ? Reflect.get(error, "code") : null;
  if (code === "ECONNRESET" || code === "EPIPE")
    return fail("broken-off", "The file did not arrive whole; send it again.");
  return writeFailure(file, error);
}
