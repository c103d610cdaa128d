import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { type Failure, fail } from "../base/result.ts";

/** What can go wrong with the ledger's file, whatever is done with it. */
export type FileCode = "read-only" | "disk-full" | "corrupt" | "locked" | "ledger-unavailable";

/** Less room than one checkpointed page and its log needs. */
const ROOM_NEEDED_BYTES = 64 * 1024;

/**
 * SQLite's primary result codes, and errno names of Node's file calls.
 * Source: https://sqlite.org/rescode.html
 */
const codeOfSqlite: Readonly<Record<number, FileCode>> = {
  5: "locked",
  6: "locked",
  8: "read-only",
  11: "corrupt",
  13: "disk-full",
  26: "corrupt",
};
const codeOfErrno: Readonly<Record<string, FileCode>> = {
  EROFS: "read-only",
  EACCES: "read-only",
  EPERM: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
};

function sentence(code: FileCode, file: string, detail: string): string {
  switch (code) {
    case "read-only":
      return `The ledger ${file} cannot be written: its folder or file is read-only. Give the user that runs Psyche the right to write there.`;
    case "disk-full":
      return `The ledger ${file} cannot be written: the disk is full. Free some space; what was written before is kept.`;
    case "corrupt":
      return `The ledger ${file} is damaged (${detail}). At the next start it is set aside and a new one begun.`;
    case "locked":
      return `The ledger ${file} is in use by another program. End that program or the second Psyche.`;
    case "ledger-unavailable":
      return `The ledger ${file} cannot be used (${detail}). Look at the disk, then start Psyche again.`;
  }
}

function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < ROOM_NEEDED_BYTES;
  } catch {
    return false;
  }
}

/**
 * Reads what SQLite or Node threw. SQLite reports some full disks as plain I/O errors, so the disk is asked then.
 * Anything that is no failure of the file is a bug and is thrown on.
 */
export function sqliteFailure(thrown: unknown, file: string): Failure<FileCode> {
  if (!(thrown instanceof Error)) throw thrown;
  const { errcode, code, message } = thrown as Error & { errcode?: number; code?: string };
  if (code === "ERR_SQLITE_ERROR" && errcode !== undefined) {
    const primary = errcode & 0xff;
    // 1 SQL error, 19 constraint, 20 mismatch, 21 misuse, 25 range: ours to mend.
    if ([1, 19, 20, 21, 25].includes(primary)) throw thrown;
    const known = codeOfSqlite[primary] ?? (isFull(file) ? "disk-full" : "ledger-unavailable");
    return fail(known, sentence(known, file, message));
  }
  const known = code === undefined ? undefined : codeOfErrno[code];
  if (known) return fail(known, sentence(known, file, message));
  if (code?.startsWith("E") && !code.startsWith("ERR_"))
    return fail("ledger-unavailable", sentence("ledger-unavailable", file, message));
  throw thrown;
}
