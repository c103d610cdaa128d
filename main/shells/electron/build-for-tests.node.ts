import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { buildElectronShell } from "./build-shell.node.ts";

/**
 * Called by vitest before the first test of a run: several files load what is built, and none may while it is written.
 * Where it cannot be built nothing old is left, so that their tests fail and all others run.
 */
export async function setup(): Promise<void> {
  try {
    await buildElectronShell();
  } catch (error) {
    rmSync(resolve(import.meta.dirname, "../../../build/electron"), { recursive: true, force: true });
    console.error("Electron's main could not be built:", error);
  }
}
