import type { Result } from "../../../main/base/result.ts";
import type { Skipped } from "../parts/import-result.ts";

/** Something to import from: a folder, a ZIP, or one document with what lies beside it. */
export interface ImportSource {
  /** As people call it: the name of the file or folder, without its ending. */
  readonly name: string;
  /** Every plain file, by its path in the source; of a single document only itself. */
  readonly paths: readonly string[];
  /** What lies in it and cannot be taken: links, names used twice. */
  readonly skipped: readonly Skipped[];
  /** The text of a document, UTF-8 or UTF-16. */
  readText(path: string): Promise<Result<string, SourceFault>>;
  /** A file of this machine with the bytes of a path; valid until `close`. */
  fileOf(path: string): Promise<Result<string, SourceFault>>;
  /** Drops what was unpacked. */
  close(): Promise<void>;
}

export type SourceFault = "absent" | "broken" | "too-large" | "unsafe";

/** Fetches the bytes of something by its name as a file of this machine. */
export type FileOf = (key: string) => Promise<Result<string, SourceFault>>;
