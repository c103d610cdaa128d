import { spawn } from "node:child_process";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../base/result.ts";
import { findElectron } from "./find-electron.node.ts";

/** Electron's program is about 120 MB; a shop's line that needs longer gets it at a later start. */
const FETCH_TIMEOUT_MS = 180_000;
/** Of what the installer says only the first line is shown. */
const MAX_REASON_LENGTH = 200;
/** How often a line shows that the fetch lives. */
const TELL_EVERY_MS = 5_000;

export interface FetchElectronOptions {
  readonly projectDir: string;
  readonly tell: (line: string) => void;
  /** Aborted when everything shall end. */
  readonly wish?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Fetches Electron's program with the package's own installer, once; gives the program's path. */
export async function fetchElectron(
  options: FetchElectronOptions,
): Promise<Result<string, "electron-not-fetched">> {
  const known = findElectron(options.projectDir);
  if (known !== null) return succeed(known);
  options.tell("▸ Fetching Electron's program");
  const why = await runInstaller(options);
  const program = findElectron(options.projectDir);
  if (program !== null) return succeed(program);
  return fail(
    "electron-not-fetched",
    `Electron's program could not be fetched (${why}); it is tried again at the next start.`,
  );
}

/** Why the installer ended, in a few words. */
function runInstaller(options: FetchElectronOptions): Promise<string> {
  const { projectDir, tell, wish, timeoutMs = FETCH_TIMEOUT_MS } = options;
  return new Promise((resolve) => {
    const startedAtMs = performance.now();
    const installer = spawn(process.execPath, [join(projectDir, "node_modules/electron/install.js")], {
      stdio: ["ignore", "ignore", "pipe"],
      ...(wish === undefined ? {} : { signal: wish }),
    });
    let said = "";
    installer.stderr.on("data", (chunk: Buffer) => {
      if (said.length < MAX_REASON_LENGTH) said = (said + chunk.toString()).slice(0, MAX_REASON_LENGTH);
    });
    const told = setInterval(
      () => tell(`  … ${Math.round((performance.now() - startedAtMs) / 1_000)} s`),
      TELL_EVERY_MS,
    );
    const limit = setTimeout(() => installer.kill("SIGKILL"), timeoutMs);
    const end = (why: string) => {
      clearInterval(told);
      clearTimeout(limit);
      resolve(why);
    };
    installer.on("error", (error) => end(error.message));
    installer.on("close", (code, signal) => {
      if (signal !== null) end(`no answer within ${Math.round(timeoutMs / 1_000)} s`);
      else end(reason(said) || `exit ${code}`);
    });
  });
}

/** The installer prints a stack; its first line names the cause. */
function reason(said: string): string {
  return (said.split("\n")[0] ?? "").replace(/^\w*Error: /, "").trim();
}
