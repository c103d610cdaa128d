import type { DatabaseSync } from "node:sqlite";
import { assert } from "../base/assert.ts";
import { type Failure, fail, type Result, succeed } from "../base/result.ts";
import type { Migration } from "./migrations/migration.ts";
import { migrations } from "./migrations/migrations.ts";

/** How many steps the file has behind it; 0 for a new one. */
export function schemaVersionOf(db: DatabaseSync): number {
  return Number(db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
}

/** The failure of a file that a newer Psyche wrote, or null. */
export function newerSchema(db: DatabaseSync, file: string): Failure<"newer-schema"> | null {
  const version = schemaVersionOf(db);
  if (version <= migrations.length) return null;
  return fail(
    "newer-schema",
    `The ledger ${file} was written by a newer version (schema ${version}, known here up to ${migrations.length}). Install that version again, or move the file away to begin a new one.`,
  );
}

/**
 * Brings a file to the newest schema, one transaction a step, and answers with the steps that were taken.
 * Throws what SQLite throws; a step that fails leaves nothing behind.
 */
export function migrate(
  db: DatabaseSync,
  file: string,
  steps: readonly Migration[] = migrations,
): Result<readonly string[], "newer-schema"> {
  const newer = newerSchema(db, file);
  if (newer) return newer;
  const taken: string[] = [];
  for (const [index, step] of steps.entries()) {
    assert(step.number === index + 1, `migration ${step.name} stands at place ${index + 1}`);
    if (step.number <= schemaVersionOf(db)) continue;
    db.exec("BEGIN IMMEDIATE");
    try {
      db.exec(step.sql);
      db.exec(`PRAGMA user_version = ${step.number}`);
      db.exec("COMMIT");
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
    taken.push(step.name);
  }
  return succeed(taken);
}
