import type { Result } from "../../main/base/result.ts";
import type { DiskCode } from "./attempt.node.ts";

/** A file that the library holds: content, not a name. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** What a file must be; null where only its arrival tells. */
export interface Expectation {
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** `too-long`, `too-short`, `tampered-file`: not what was expected; `broken-off`: the stream failed. */
export type PartCode = DiskCode | "too-long" | "too-short" | "tampered-file" | "broken-off";

/** A file that comes in, in one piece or many, with days and restarts between. Whoever opens it closes it. */
export interface Part {
  /** Bytes that are here already; what comes next begins there. */
  heldBytes(): number;
  /** Hashes and writes in one pass. What came before a failure stays, except where the disk is full. */
  append(pieces: AsyncIterable<Uint8Array>): Promise<Result<number, PartCode>>;
  /** Throws away what came, and begins anew. */
  empty(): Promise<Result<null, DiskCode>>;
  /** Makes it a file of the library if it is what was expected, for good: it outlives a power cut from here on. */
  settle(): Promise<Result<KeptFile, PartCode>>;
  /** What the place it comes from calls this content (an ETag); null where nothing is known. Not for uploads. */
  tag(): string | null;
  setTag(tag: string | null): Promise<void>;
  /** Keeps what came for later. Once it is settled or dropped, nothing is left to close. */
  close(): Promise<void>;
  /** Gives it up. */
  drop(): Promise<void>;
}
