import { spawn } from "node:child_process";

/** A program that ends by a signal or cannot be loaded within this time never came up: libraries or rights are missing. */
const COMES_UP_WITHIN_MS = 20_000;
/** From here on an exit code is the system's word, not ours (sh: 126 not executable, 127 not found, 128 + signal). */
const FIRST_CODE_OF_THE_SYSTEM = 126;

export interface RunElectronOptions {
  /** Electron's program. */
  readonly program: string;
  readonly projectDir: string;
  /** The arguments of `npm start`; Electron's main reads them again. */
  readonly args: readonly string[];
  /** Aborted when everything shall end. */
  readonly wish: AbortSignal;
  /** Makes what Electron runs; handed in by tests. */
  readonly buildShell?: () => Promise<void>;
}

/**
 * Runs the app in Electron, whose main process holds the host, and waits for its end; gives its exit code.
 * `did-not-start`: the program does not run on this machine, so that another shell should.
 */
export async function runElectron({
  program,
  projectDir,
  args,
  wish,
  buildShell = buildNow,
}: RunElectronOptions): Promise<number | "did-not-start"> {
  await buildShell();
  if (wish.aborted) return 0;
  const startedAtMs = performance.now();
  // A group of its own: Ctrl-C reaches this process alone, which asks once; a second signal would kill Electron.
  const child = spawn(program, [...sandboxFlags(), projectDir, ...args], {
    stdio: "inherit",
    detached: true,
  });
  const ask = () => child.kill("SIGTERM");
  wish.addEventListener("abort", ask, { once: true });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once("error", () => resolve({ code: FIRST_CODE_OF_THE_SYSTEM, signal: null }));
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  wish.removeEventListener("abort", ask);
  if (wish.aborted) return code ?? 0;
  const early = performance.now() - startedAtMs < COMES_UP_WITHIN_MS;
  const bySystem = signal !== null || (code ?? 0) >= FIRST_CODE_OF_THE_SYSTEM;
  return early && bySystem ? "did-not-start" : (code ?? 1);
}

/** The bundler is loaded only here: it would cost every other shell a second. */
async function buildNow(): Promise<void> {
  const { buildElectronShell } = await import("./build-shell.node.ts");
  await buildElectronShell();
}

/** Chromium's sandbox refuses to run as root; only there it is left out, and said. */
function sandboxFlags(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  console.error(
    "Electron runs without its sandbox, because it runs as root. Run Psyche as an ordinary user.",
  );
  return ["--no-sandbox"];
}
