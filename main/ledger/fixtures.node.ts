import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createManualClock } from "../base/clock.ts";
import type { LogLine } from "../base/log.ts";
import { idOf } from "./fixtures.ts";
import { type Ledger, type LedgerOptions, openLedger } from "./open-ledger.node.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "psyche-ledger-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export const FIRST_OF_MARCH_MS = Date.parse("2026-03-01T12:00:00Z");

/** Options of a ledger in a folder, on a clock that stands, with its log lines kept. */
export function ledgerOptions(folder: string, startAtMs = FIRST_OF_MARCH_MS) {
  const clock = createManualClock(startAtMs);
  const lines: Pick<LogLine, "level" | "code" | "message">[] = [];
  const options: LedgerOptions = {
    file: join(folder, "ledger.sqlite"),
    bootId: idOf(0xb007),
    siteId: "harbour-street",
    screenId: "mirror-1",
    clock,
    log: (level, _part, code, message) => void lines.push({ level, code, message }),
  };
  return { clock, lines, options };
}

/** Opens a ledger that must open. */
export function opened(options: LedgerOptions): Ledger {
  const ledger = openLedger(options);
  if (!ledger.ok) throw new Error(ledger.message);
  return ledger.value;
}

/** Every row of a SELECT, as of now. */
export function rowsOf(ledger: Ledger, sql: string): Readonly<Record<string, unknown>>[] {
  const reader = ledger.openReader();
  if (!reader.ok) throw new Error(reader.message);
  try {
    return Array.from(reader.value.rows(sql), (row) => ({ ...row }));
  } finally {
    reader.value.close();
  }
}
