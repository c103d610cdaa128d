import { existsSync, renameSync } from "node:fs";
import { join, parse } from "node:path";

/** SQLite's companions of a file in WAL mode; they only make sense beside it. */
const COMPANIONS = ["", "-wal", "-shm"] as const;

/**
 * Renames a damaged ledger with its log, never deletes it: `ledger.sqlite` becomes
 * `ledger-damaged-20261121T230405Z.sqlite`. Answers with the new path. Throws what Node throws.
 */
export function setAside(file: string, atMs: number): string {
  const { dir, name, ext } = parse(file);
  const stamp = new Date(atMs).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  let aside = join(dir, `${name}-damaged-${stamp}${ext}`);
  for (let copy = 2; existsSync(aside); copy++) aside = join(dir, `${name}-damaged-${stamp}-${copy}${ext}`);
  for (const companion of COMPANIONS)
    if (existsSync(file + companion)) renameSync(file + companion, aside + companion);
  return aside;
}
