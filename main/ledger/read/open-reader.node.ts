import { type Result, succeed } from "../../base/result.ts";
import { connectReader } from "../connect.node.ts";
import { type FileCode, sqliteFailure } from "../sqlite-failure.node.ts";
import type { LedgerReader } from "./ledger-reader.ts";

/** Opens the read half on its own connection. Fails as the file does; see `LedgerReader` for how long it lives. */
export function openReader(file: string): Result<LedgerReader, FileCode> {
  try {
    const db = connectReader(file);
    db.exec("BEGIN");
    const metaValue = db.prepare("SELECT value FROM meta WHERE key = ?");
    return succeed({
      rows: (sql, ...params) => db.prepare(sql).iterate(...params),
      prepare(sql) {
        const statement = db.prepare(sql);
        return (...params) => statement.iterate(...params);
      },
      meta(key) {
        const value = metaValue.get(key)?.value;
        return typeof value === "string" ? value : null;
      },
      close() {
        if (db.isOpen) db.close();
      },
    });
  } catch (error) {
    return sqliteFailure(error, file);
  }
}
