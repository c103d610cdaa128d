import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../fixtures.node.ts";

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}

/** Whether a file system in memory can be mounted here: needs root and the right to mount. */
export function canMount(): boolean {
  using folder = temporaryFolder();
  try {
    run("mount", "-t", "tmpfs", "tmpfs", folder.path);
    run("umount", folder.path);
    return true;
  } catch {
    return false;
  }
}

/** A disk of 1 MB of its own, for tests; unmounted when it is disposed of. */
export function smallDisk(folder: string): Disposable & { readonly path: string; makeReadOnly(): void } {
  const path = join(folder, "disk");
  mkdirSync(path);
  run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path);
  return {
    path,
    makeReadOnly: () => run("mount", "-o", "remount,ro", path),
    [Symbol.dispose]: () => run("umount", "-l", path),
  };
}
