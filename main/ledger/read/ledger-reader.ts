/** One row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The read half of the ledger: it sees the file as it was at its first query, whatever is written or retired
 * meanwhile, and cannot write. Made for one piece of work; whoever opens it closes it.
 */
export interface LedgerReader {
  /** Runs one SELECT and hands out its rows one after another, none kept. Throws where the SQL is wrong. */
  rows(sql: string, ...params: readonly (string | number | null)[]): Iterable<Row>;
  /** The same for a SELECT that is run often; its rows must be read to the end before it is run again. */
  prepare(sql: string): (...params: readonly (string | number | null)[]) => Iterable<Row>;
  /** A fact about the file, e.g. `simulated`; null where it is not set. */
  meta(key: string): string | null;
  close(): void;
}

/** Whether everything in the file was made up for show. */
export function isSimulated(reader: LedgerReader): boolean {
  return reader.meta("simulated") === "1";
}
