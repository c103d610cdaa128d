import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Electron's program, or null where its package has not fetched it. Looks at the package's own marks: importing
 * the package would start its download.
 */
export function findElectron(projectDir: string): string | null {
  const folder = join(projectDir, "node_modules", "electron");
  try {
    const program = join(folder, "dist", readFileSync(join(folder, "path.txt"), "utf8").trim());
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}
