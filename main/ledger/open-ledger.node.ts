import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { connectWriter } from "./connect.node.ts";
import { createGroupCommit } from "./group-commit.node.ts";
import { entryValues } from "./insert-entry.node.ts";
import type { LedgerWriter } from "./ledger-writer.ts";
import { migrate } from "./migrate.node.ts";
import type { LedgerReader } from "./read/ledger-reader.ts";
import { openReader } from "./read/open-reader.node.ts";
import { type Retired, type RetireOptions, retire } from "./retire.node.ts";
import { setAside } from "./set-aside.node.ts";
import { type FileCode, sqliteFailure } from "./sqlite-failure.node.ts";

export interface LedgerOptions {
  /** Path of the SQLite file; its folder is made where it is missing. */
  readonly file: string;
  /** Names this run of the host: `monotonicMs` counts within it. */
  readonly bootId: string;
  readonly siteId: string;
  readonly screenId: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The ledger as the host holds it; it hands out the halves. */
export interface Ledger {
  readonly file: string;
  readonly writer: LedgerWriter;
  /** Everything in the file was made up for show. */
  readonly simulated: boolean;
  openReader(): Result<LedgerReader, FileCode>;
  /** Turns old entries into counts; see `retire`. */
  retire(options: Omit<RetireOptions, "bootId">): Promise<Result<Retired, OpenCode>>;
  /** Writes what still waits and lets go of the file. */
  close(): void;
}

export type OpenCode = FileCode | "newer-schema";

/**
 * Opens the ledger, brings it to the newest schema and checks it. A damaged file is set aside under a dated name
 * and a new one begun; the log says so. Fails with a sentence for people, having changed nothing.
 */
export function openLedger(options: LedgerOptions): Result<Ledger, OpenCode> {
  const { file, clock, log } = options;
  const first = openFile(file);
  if (first.ok || first.code !== "corrupt") return first.ok ? ledgerOn(first.value, options) : first;
  let aside: string;
  try {
    aside = setAside(file, clock.nowMs());
  } catch (error) {
    return sqliteFailure(error, file);
  }
  log(
    "trouble",
    "ledger",
    "set-aside",
    `The ledger ${file} was damaged. It is kept as ${aside} and a new one has begun; reports miss what is in the old one.`,
  );
  const second = openFile(file);
  return second.ok ? ledgerOn(second.value, options) : second;
}

function openFile(file: string): Result<DatabaseSync, OpenCode> {
  let db: DatabaseSync | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    db = connectWriter(file);
    const check = db.prepare("PRAGMA quick_check(1)").get()?.quick_check;
    const migrated =
      check === "ok" ? migrate(db, file) : fail("corrupt", `The ledger ${file}: ${String(check)}`);
    if (migrated.ok) return succeed(db);
    db.close();
    return migrated;
  } catch (error) {
    if (db?.isOpen) db.close();
    return openFailure(error, file);
  }
}

/** SQLite says "cannot open", and Node "no such folder", where a folder may not be written: this asks for the reason. */
function openFailure(thrown: unknown, file: string): Result<never, FileCode> {
  const failure = sqliteFailure(thrown, file);
  if (failure.code !== "ledger-unavailable") return failure;
  try {
    let folder = dirname(file);
    while (!existsSync(folder)) folder = dirname(folder);
    accessSync(folder, constants.W_OK);
    return failure;
  } catch (error) {
    return sqliteFailure(error, file);
  }
}

function ledgerOn(db: DatabaseSync, options: LedgerOptions): Result<Ledger, OpenCode> {
  const { file, bootId, siteId, screenId, clock, log } = options;
  const commits = createGroupCommit(db, file, log);
  const simulated = db.prepare("SELECT value FROM meta WHERE key = 'simulated'").get()?.value === "1";
  return succeed({
    file,
    simulated,
    writer: {
      async append(drafts, batchId) {
        const atMs = clock.nowMs();
        const monotonicMs = clock.monotonicMs();
        const stamp = { atMs, monotonicMs, bootId, siteId, screenId };
        return commits.add(
          drafts.map((draft) => entryValues(draft, stamp)),
          batchId ?? null,
        );
      },
    },
    openReader: () => openReader(file),
    async retire(retention) {
      try {
        return succeed(await retire(db, { ...retention, bootId }));
      } catch (error) {
        return sqliteFailure(error, file);
      }
    },
    close() {
      if (!db.isOpen) return;
      commits.flush();
      db.close();
    },
  });
}
