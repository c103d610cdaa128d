import { fail, type Result, succeed } from "../../base/result.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import type { SalesSource } from "../../bridge/contract/sales.ts";

const MAX_NAME_LENGTH = 200;

export interface Uploaded {
  readonly findUpload: (uploadId: string) => string | null;
}

/** A file on this machine, and what its owner calls it. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** Where the file lies that somebody brings. Paths are for the machine's own command line alone. */
export function fileOf(
  source: SalesSource,
  caller: Caller,
  { findUpload }: Uploaded,
): Result<SourceFile, "unknown-upload" | "not-from-here"> {
  if (source.kind === "path") {
    if (caller.role === "operator") return succeed({ path: source.path, name: nameOf(source) });
    return fail(
      "not-from-here",
      "A path is for the command line on the mirror's own machine. Send the file up.",
    );
  }
  const path = findUpload(source.uploadId);
  if (path === null) return fail("unknown-upload", "The file is not there any more. Send it again.");
  return succeed({ path, name: source.name });
}

export function nameOf(source: SalesSource): string {
  if (source.kind === "upload") return source.name;
  return (source.path.split(/[/\\]/).at(-1) ?? "").slice(0, MAX_NAME_LENGTH);
}
