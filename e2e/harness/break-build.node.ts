import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_DIR } from "./open-mirror.node.ts";

/** Copies what the mirror is served from into a folder, so that a test may damage it. */
export function copyBuild(folder: string): string {
  for (const part of ["renderer", "vision", "weights"]) {
    cpSync(join(BUILD_DIR, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** One bit in the midst of every file of weights is another one. */
export function damageWeights(buildDir: string): void {
  for (const file of weightFiles(buildDir)) {
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
}

export function loseWeights(buildDir: string): void {
  for (const file of weightFiles(buildDir)) rmSync(file);
}

function weightFiles(buildDir: string): readonly string[] {
  const folder = join(buildDir, "weights");
  const names = readdirSync(folder).filter((name) => name.endsWith(".task"));
  if (names.length === 0) throw new Error(`There are no weights in ${folder}.`);
  return names.map((name) => join(folder, name));
}
