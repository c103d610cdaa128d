import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, rmSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fail, type Result, succeed } from "../../base/result.ts";
import { chromiumFlags, type Ways } from "./chromium-flags.ts";
import { createDebuggingPipe, type DebuggingPipe } from "./pipe.node.ts";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];
/** How long Chromium may take to end by itself before it is killed. */
const END_MS = 3_000;

/** The Chromium of this machine: PSYCHE_CHROMIUM or the system's; null if there is none. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  places: readonly string[] = PLACES,
): string | null {
  const wanted = env.PSYCHE_CHROMIUM ? [env.PSYCHE_CHROMIUM] : places;
  return wanted.find(isProgram) ?? null;
}

export interface ChromiumOptions {
  readonly executable: string;
  readonly profileDir: string;
  readonly headless: boolean;
  readonly ways: Ways;
  readonly extraFlags: readonly string[];
}

/** A Chromium that runs. */
export interface Chromium {
  readonly pipe: DebuggingPipe;
  readonly pid: number;
  /** How it ended, as a sentence's end: `with code 0`, `by SIGKILL`. */
  readonly ended: Promise<string>;
  /** Lets it end by itself for a while, then kills it; its profile is removed. */
  close(): Promise<void>;
  kill(): void;
}

/** Chromium runs without its sandbox only where it must: as root. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Starts Chromium with an empty profile, so that nothing of a day rests until the next. */
export async function launchChromium(options: ChromiumOptions): Promise<Result<Chromium, "did-not-start">> {
  const { executable, profileDir } = options;
  try {
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(profileDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    return fail("did-not-start", `Chromium's folder ${profileDir} cannot be made: ${String(error)}`);
  }
  const flags = chromiumFlags({
    ...options,
    root: runsAsRoot(),
    graphicsCard: existsSync("/dev/dri"),
  });
  // A group of its own, so that Ctrl-C reaches the host alone and the host ends it in order.
  const child = spawn(executable, flags, {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    detached: true,
  });
  const started = await new Promise<string | null>((resolve) => {
    child.once("spawn", () => resolve(null));
    child.once("error", (error) => resolve(error.message));
  });
  const { pid } = child;
  if (started !== null || pid === undefined) {
    return fail("did-not-start", `${executable} could not be started: ${started ?? "no process"}`);
  }
  const pipe = createDebuggingPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const ended = endOf(child);
  void ended.then(() => pipe.close());
  const kill = () => killGroup(pid);
  return succeed({
    pipe,
    pid,
    ended,
    kill,
    async close() {
      void pipe.send("Browser.close");
      const timer = setTimeout(kill, END_MS);
      await ended;
      clearTimeout(timer);
      kill();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    },
  });
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal === null ? `with code ${code}` : `by ${signal}`));
  });
}

/** All of Chromium's processes are in one group; none of them may outlive it. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The whole group has ended.
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
