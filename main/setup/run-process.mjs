import { spawn } from "node:child_process";

/** Longest tail of a program's output that is kept for an error, characters. */
const MAX_TAIL_LENGTH = 4_000;

/**
 * Runs a program to its end without blocking.
 * @returns {Promise<{ ok: boolean, tail: string }>} `tail` is the end of what it printed.
 */
export function runProcess(file, args, options = {}) {
  return new Promise((resolve) => {
    let tail = "";
    const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-MAX_TAIL_LENGTH);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, tail: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, tail: tail.trim() }));
  });
}
