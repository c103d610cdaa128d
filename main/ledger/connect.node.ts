import { DatabaseSync } from "node:sqlite";

/** How long a connection waits for a lock of another program before it gives up. */
const LOCK_TIMEOUT_MS = 1_000;
/** What the write-ahead log is cut back to after a checkpoint. */
const MAX_RESTING_LOG_BYTES = 16 * 1024 * 1024;

/**
 * Opens the writing connection. WAL with `synchronous=FULL` syncs the log before a commit returns, so that a power
 * cut loses nothing that was acknowledged. `recursive_triggers` lets the append-only triggers see REPLACE too.
 * Throws what SQLite throws. Who opens it closes it.
 */
export function connectWriter(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: LOCK_TIMEOUT_MS });
  try {
    db.exec(writerPragmas);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** The writer's settings; the bench gives the same ones to its baseline. */
export const writerPragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA journal_size_limit = ${MAX_RESTING_LOG_BYTES};
  PRAGMA recursive_triggers = ON;
  PRAGMA trusted_schema = OFF;
`;

/** Opens a connection that cannot write. Throws what SQLite throws. Who opens it closes it. */
export function connectReader(file: string): DatabaseSync {
  return new DatabaseSync(file, { timeout: LOCK_TIMEOUT_MS, readOnly: true });
}
