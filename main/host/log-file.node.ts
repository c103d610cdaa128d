import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** A file is put aside at this size, and this many are kept: a fortnight of an ordinary shop, 8 MB at most. */
const MAX_FILE_BYTES = 2_000_000;
const OLDER_FILES = 3;

/** A log on disk that cannot fill it. Where the disk refuses, lines are let go: the log must not stop the mirror. */
export function createLogFile(file: string): (line: string) => void {
  let sizeBytes = sizeOf(file);

  function turnOver(): void {
    for (let index = OLDER_FILES; index > 0; index -= 1) {
      const from = index === 1 ? file : `${file}.${index - 1}`;
      if (sizeOf(from) > 0) renameSync(from, `${file}.${index}`);
    }
    sizeBytes = 0;
  }

  return (line) => {
    const bytes = Buffer.byteLength(line) + 1;
    try {
      if (sizeBytes === 0) mkdirSync(dirname(file), { recursive: true });
      if (sizeBytes + bytes > MAX_FILE_BYTES) turnOver();
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
      sizeBytes += bytes;
    } catch {
      // Read-only or full: what needs a person is in memory and on stdout as well.
    }
  };
}

/** Bytes of a file; 0 where it is missing or its folder may not be looked into. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
