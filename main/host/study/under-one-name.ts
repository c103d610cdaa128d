import type { LedgerReader, Row } from "../../ledger/read/ledger-reader.ts";

/**
 * The same reader, in whose rows a site that has had several names goes by one of them. Rows stay rows: two of one day
 * under two names are two of one day under one.
 */
export function underOneName(reader: LedgerReader, ownIds: readonly string[], siteId: string): LedgerReader {
  const names = new Set(ownIds);
  if (names.size < 2 && names.has(siteId)) return reader;
  function* named(rows: Iterable<Row>): Iterable<Row> {
    for (const row of rows) {
      const isOwn = typeof row.siteId === "string" && names.has(row.siteId);
      yield isOwn ? { ...row, siteId } : row;
    }
  }
  return {
    rows: (sql, ...params) => named(reader.rows(sql, ...params)),
    prepare(sql) {
      const run = reader.prepare(sql);
      return (...params) => named(run(...params));
    },
    meta: (key) => reader.meta(key),
    close: () => reader.close(),
  };
}
