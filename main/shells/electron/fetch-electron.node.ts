import { spawn } from "node:child_process";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../base/result.ts";
import { findElectron } from "./find-electron.node.ts";

/** Electron's program is about 120 MB; a shop's line that needs longer gets it at a later start. */
const FETCH_TIMEOUT_MS = 180_000;
/** How often a line shows that the fetch lives. */
const TELL_EVERY_MS = 5_000;

export interface FetchElectronOptions {
  readonly projectDir: string;
  readonly tell: (line: string) => void;
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
function runInstaller({
  projectDir,
  tell,
  timeoutMs = FETCH_TIMEOUT_MS,
}: FetchElectronOptions): Promise<string> {
  return new Promise((resolve) => {
    const startedAtMs = performance.now();
    const installer = spawn(process.execPath, [join(projectDir, "node_modules/electron/install.js")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let firstLine = "";
    installer.stderr.on("data", (chunk: Buffer) => {
      if (firstLine.length < 200) firstLine = (firstLine + chunk.toString()).slice(0, 200);
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
      if (signal) end(`no answer within ${Math.round(timeoutMs / 1_000)} s`);
      else
        end(
          code === 0 ? "done" : (firstLine.split("\n")[0] ?? "").replace(/^\w*Error: /, "") || `exit ${code}`,
        );
    });
  });
}
