import { accessSync, constants, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fail, type Result, succeed } from "../base/result.ts";
import { writeFailure } from "../base/write-file-atomically.node.ts";

/** Where Psyche keeps what it must not lose: the choice of the command line, of PSYCHE_DATA, or XDG's custom. */
export function dataFolder(
  chosen: string | null,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (chosen !== null) return resolve(chosen);
  if (env.PSYCHE_DATA) return resolve(env.PSYCHE_DATA);
  return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "psyche");
}

/** A demo has a folder of its own: what is made up never mixes with what happened. */
export function demoFolder(dataDir: string): string {
  return join(dataDir, "demo");
}

/** Makes the folder, for its owner only, and asks whether it can be written. */
export function makeDataFolder(dataDir: string): Result<null, "disk-full" | "read-only"> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    return succeed(null);
  } catch (error) {
    const failure = writeFailure(dataDir, error);
    return fail(
      failure.code,
      `${failure.message} Until then the mirror runs, but nothing is counted and no setting is kept.`,
    );
  }
}
