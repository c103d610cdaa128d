import { buildElectronShell } from "./build-shell.node.ts";

/** Called by vitest before the first test of a run: several files load what is built, and none may while it is written. */
export async function setup(): Promise<void> {
  await buildElectronShell();
}
