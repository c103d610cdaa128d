import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "../base/result.ts";
import { writeFailure } from "../base/write-file-atomically.node.ts";

/** A lock without a name in it is being written; older than this it was left behind by a power cut. */
const WRITING_MS = 5_000;
const MAX_TRIES = 3;

/**
 * Makes sure that one host works on a data folder. The lock names the process and when it began, so that a lock left
 * by a crash, or a number that the system gave to another process since, holds nobody up.
 */
export function takeLock(
  dataDir: string,
  nowMs: number,
): Result<{ release(): void }, "second-instance" | "disk-full" | "read-only"> {
  const file = join(dataDir, "psyche.lock");
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeSync(handle, `${process.pid} ${beganAt(process.pid) ?? ""}\n`);
      closeSync(handle);
      return succeed({ release: () => rmSync(file, { force: true }) });
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, "code") !== "EEXIST")
        return writeFailure(file, error);
    }
    const holder = holderOf(file, nowMs);
    if (holder !== null) {
      return fail(
        "second-instance",
        `Psyche already runs with this data folder (process ${holder}, ${dataDir}). End it, or choose another folder with --data.`,
      );
    }
    rmSync(file, { force: true });
  }
  return fail("second-instance", `Another Psyche is starting with ${dataDir} at this very moment.`);
}

/** Number of the process that holds the lock, null if it is no more. */
function holderOf(file: string, nowMs: number): number | null {
  try {
    const [pid = "", began = ""] = readFileSync(file, "utf8").trim().split(" ");
    if (pid === "") return nowMs - statSync(file).mtimeMs < WRITING_MS ? 0 : null;
    process.kill(Number(pid), 0);
    return beganAt(Number(pid)) === (began || null) ? Number(pid) : null;
  } catch (error) {
    // Somebody else's process may not be asked, but it lives.
    const alive = error instanceof Error && Reflect.get(error, "code") === "EPERM";
    return alive ? 0 : null;
  }
}

/** When a process began, in the kernel's own ticks; null where the system does not tell. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command may hold spaces and brackets; the fields after it are counted from its end (proc(5), field 22).
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
