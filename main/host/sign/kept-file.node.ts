import { readFileSync } from "node:fs";
import type { z } from "zod";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { setAside } from "../../ledger/set-aside.node.ts";

export interface KeptFileOptions<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** What holds while there is no file. */
  readonly empty: T;
  /** What is lost with a damaged file, as the begin of a sentence. */
  readonly lost: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** One JSON document of this host. */
export interface KeptFile<T> {
  /** As it was read at the start. */
  readonly found: T;
  /** On the disk when it resolves; a failure is in the log too. */
  keep(next: T): Promise<Result<null, "disk-full" | "read-only">>;
}

/** Reads `file`; a damaged one is set aside under a dated name, and the log says what is lost with it. */
export function openKeptFile<T>(options: KeptFileOptions<T>): KeptFile<T> {
  const { file, log } = options;
  return {
    found: read(options),
    async keep(next) {
      const written = await writeFileAtomically({ file, text: `${JSON.stringify(next, null, 1)}\n` });
      if (!written.ok) log("trouble", "screens", written.code, written.message);
      return written;
    },
  };
}

function read<T>({ clock, empty, file, log, lost, schema }: KeptFileOptions<T>): T {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return empty;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    try {
      setAside(file, clock.nowMs());
    } catch {
      // Its folder cannot be written: the next change says so.
    }
    log("trouble", "screens", "malformed", `${file} is damaged: ${lost}`);
    return empty;
  }
}
