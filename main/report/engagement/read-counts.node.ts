import { type CivilTimeOf, civilTimeIn, generousSpan } from "../../base/civil-time.ts";
import type { LedgerReader, Row } from "../../ledger/read/ledger-reader.ts";
import type { Tally } from "../../ledger/read/tally.ts";
import {
  COUNTED_COLUMNS,
  type CountedRow,
  countedRow,
  tallyEntry,
  tallyVisit,
} from "../../ledger/read/tally-entries.ts";
import type { EntryKind } from "../../ledger/schema/entry.ts";
import { addTally, type EngagementCounts, noCounts } from "./engagement-counts.ts";

/** What a report counts outside visits; plays of campaigns, the most of all rows, are not among them. */
const KINDS_OUTSIDE_VISITS: readonly EntryKind[] = [
  "pass-by",
  "view",
  "scan",
  "request",
  "answer",
  "heartbeat",
  "survey",
];
/** Rows that are read before others have their turn. */
const ROWS_OF_A_TURN = 500;

export interface CountedSpan {
  /** ISO 8601 days in `timeZone`; `toDay` is exclusive. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly timeZone: string;
  /** One screen, or null for all. */
  readonly screenId: string | null;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/**
 * Counts what the ledger holds of a span, live entries and aggregates together. Reads row by row and visit by visit:
 * memory grows with products and days, not with rows. Throws what SQLite throws.
 */
export async function readEngagementCounts(
  reader: LedgerReader,
  span: CountedSpan,
): Promise<EngagementCounts> {
  const counts = noCounts();
  await tallySpan(reader, span, (tally) => addTally(counts, tally));
  return counts;
}

/**
 * Hands out every tally of a span that a report counts, live entries and aggregates together, in no order. Reads row
 * by row and visit by visit. Throws what SQLite throws.
 */
export async function tallySpan(
  reader: LedgerReader,
  span: CountedSpan,
  take: (tally: Tally) => void,
): Promise<void> {
  const { fromDay, toDay, screenId, timeZone, pause } = span;
  let rowsOfThisTurn = 0;
  for (const { rows, tallies } of readTallies(reader, span, civilTimeIn(timeZone))) {
    for (const tally of tallies)
      if (tally.day >= fromDay && tally.day < toDay && (screenId === null || tally.screenId === screenId))
        take(tally);
    rowsOfThisTurn += rows;
    if (rowsOfThisTurn < ROWS_OF_A_TURN) continue;
    rowsOfThisTurn = 0;
    await pause();
  }
}

/** What some rows count for. */
interface Read {
  readonly rows: number;
  readonly tallies: readonly Tally[];
}

function* readTallies(
  reader: LedgerReader,
  { fromDay, toDay }: CountedSpan,
  civil: CivilTimeOf,
): Iterable<Read> {
  const aggregates = "SELECT * FROM aggregates WHERE day >= ? AND day < ?";
  for (const row of reader.rows(aggregates, fromDay, toDay)) yield { rows: 1, tallies: [aggregateOf(row)] };

  const { fromMs, toMs } = generousSpan(fromDay, toDay);
  const loose = `SELECT ${COUNTED_COLUMNS} FROM entries WHERE visitId IS NULL AND atMs >= ? AND atMs < ?
    AND kind IN (${KINDS_OUTSIDE_VISITS.map((kind) => `'${kind}'`).join(", ")})`;
  for (const row of reader.rows(loose, fromMs, toMs))
    yield { rows: 1, tallies: tallyEntry(countedRow(row), civil) };

  const visits = "SELECT DISTINCT visitId FROM entries WHERE visitId IS NOT NULL AND atMs >= ? AND atMs < ?";
  const rowsOfVisit = reader.prepare(`SELECT ${COUNTED_COLUMNS} FROM entries WHERE visitId = ? ORDER BY id`);
  for (const { visitId } of reader.rows(visits, fromMs, toMs)) {
    const rows: CountedRow[] = Array.from(rowsOfVisit(String(visitId)), countedRow);
    const tallies = [...rows.flatMap((row) => tallyEntry(row, civil)), ...tallyVisit(rows, civil)];
    yield { rows: rows.length, tallies };
  }
}

/** Trusts the file's own strict columns; empty text stands for none. */
function aggregateOf(row: Row): Tally {
  const { kind, productId, campaignId, armId, ...rest } = row as unknown as Tally;
  return {
    ...rest,
    kind: kind || null,
    productId: productId || null,
    campaignId: campaignId || null,
    armId: armId || null,
  };
}
