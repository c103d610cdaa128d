import { accessSync, constants, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder for a browser's own files, inside the data folder. Where that cannot be written (read-only or full disk)
 * it lies among the system's temporary files: a shopper must not pay for it.
 */
export function scratchFolder(dataDir: string, name: string): string {
  const folder = join(dataDir, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), `psyche-${name}-`));
  }
}
