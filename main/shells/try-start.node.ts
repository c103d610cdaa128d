import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** For tests: what `npm start` runs after its set-up, in a process of its own. */
export interface TriedStart {
  /** Everything printed so far. */
  output(): string;
  /** Exit code, or the signal that killed it. */
  readonly ended: Promise<number | string>;
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
}

/** Starts with these arguments on these displays only; `env` is laid over this process' own. */
export function tryStart(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { DISPLAY: "", WAYLAND_DISPLAY: "" },
): TriedStart {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "start.node.ts"), ...args],
    { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return {
    output: () => output,
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => {
      child.once("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
    }),
    signal: (name) => void child.kill(name),
  };
}

const XVFB = "/usr/bin/Xvfb";
export const hasXvfb = existsSync(XVFB);

/** A portrait display of a mirror's size without a screen; `display` is its name for DISPLAY. */
export async function openXvfb(): Promise<{ display: string; close(): void }> {
  const server = spawn(XVFB, ["-displayfd", "3", "-screen", "0", "1080x1920x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    server.once("close", (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { display: `:${number}`, close: () => void server.kill() };
}
