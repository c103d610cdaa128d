import type { LedgerReader } from "../ledger/read/ledger-reader.ts";
import { type EntryDraft, noSubject } from "../ledger/schema/entry.ts";

/** A visit that broke off with its page or host. */
export interface CutVisit {
  readonly visitId: string;
  /** From its beginning to the last that is known of it. */
  readonly durationMs: number;
}

/** Rows before the present start that are looked at; what broke off is among the last, a busy day is about 20,000. */
const LATEST_ROWS = 20_000;
/** Most visits that one start ends; a screen has one at a time. */
const MAX_CUT_VISITS = 100;

/** The end that a visit could not write itself, so that every visit of the ledger has one. */
export function endOfCutVisit({ visitId, durationMs }: CutVisit): EntryDraft {
  const payload = { reason: "restart", durationMs: Math.max(0, Math.round(durationMs)) } as const;
  return { kind: "visit-end", ...noSubject, visitId, payload };
}

/** Visits of a screen that a former run of the host left without an end. Throws what SQLite throws. */
export function readCutVisits(reader: LedgerReader, screenId: string): CutVisit[] {
  const rows = reader.rows(
    `SELECT visitId,
       (SELECT MAX(monotonicMs) FROM entries WHERE visitId = begun.visitId AND bootId = begun.bootId)
         - monotonicMs AS durationMs
     FROM entries AS begun
     WHERE id > (SELECT MAX(id) FROM entries) - ${LATEST_ROWS} AND kind = 'visit-begin' AND screenId = ?
       AND NOT EXISTS (SELECT 1 FROM entries WHERE visitId = begun.visitId AND kind = 'visit-end')
     ORDER BY id DESC LIMIT ${MAX_CUT_VISITS}`,
    screenId,
  );
  return Array.from(rows, ({ visitId, durationMs }) => ({
    visitId: String(visitId),
    durationMs: Number(durationMs),
  }));
}
