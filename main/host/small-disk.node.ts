import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own, for tests of what happens when it is full or cannot be written. */
export interface SmallDisk {
  readonly dir: string;
  /** Leaves no byte free. */
  fill(): void;
  makeReadOnly(): void;
  remove(): void;
}

/** Null where this process may not mount one: it takes root. */
export function mountSmallDisk(sizeBytes: number): SmallDisk | null {
  const dir = mkdtempSync(join(tmpdir(), "psyche-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${sizeBytes}`, "tmpfs", dir], { stdio: "ignore" });
  } catch {
    rmSync(dir, { recursive: true });
    return null;
  }
  return {
    dir,
    fill() {
      const { bavail, bsize } = statfsSync(dir);
      try {
        writeFileSync(join(dir, "ballast"), Buffer.alloc(bavail * bsize));
      } catch {
        // Full before the last byte: that is what was wanted.
      }
    },
    makeReadOnly: () => void execFileSync("mount", ["-o", "remount,ro", dir], { stdio: "ignore" }),
    remove() {
      execFileSync("umount", ["-l", dir], { stdio: "ignore" });
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
