import { civilTimeIn } from "../../base/civil-time.ts";
import type { LedgerReader, Row } from "../../ledger/read/ledger-reader.ts";
import { createPlayFollower, FOLLOWED_COLUMNS, followedRow } from "../../ledger/read/plays/follow-plays.ts";
import type { PlaySum } from "../../ledger/read/plays/play-sum.ts";
import { keptPlays, PLAYS_META } from "../../ledger/read/plays/screen-now.ts";
import { addSum, type ProofCounts } from "./proof-counts.ts";

/** Rows that are read before others have their turn. */
const ROWS_OF_A_TURN = 500;

export interface ProofSpan {
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
 * What the ledger knows of plays in a span: what was summed up, and on from there what came since, which is a day at
 * most where retention runs. What is on now counts up to the last sign of its page. Throws what SQLite throws.
 */
export async function readProofCounts(reader: LedgerReader, span: ProofSpan): Promise<ProofCounts> {
  const { fromDay, pause, screenId, timeZone, toDay } = span;
  const counts: ProofCounts = new Map();
  const take = (sum: PlaySum): void => {
    if (sum.day >= fromDay && sum.day < toDay && (screenId === null || sum.screenId === screenId))
      addSum(counts, sum);
  };
  let rowsOfThisTurn = 0;
  const turn = async (): Promise<void> => {
    rowsOfThisTurn += 1;
    if (rowsOfThisTurn < ROWS_OF_A_TURN) return;
    rowsOfThisTurn = 0;
    await pause();
  };
  for (const row of reader.rows("SELECT * FROM playSums WHERE day >= ? AND day < ?", fromDay, toDay)) {
    take(sumOf(row));
    await turn();
  }
  const state = keptPlays(reader.meta(PLAYS_META));
  const follower = createPlayFollower({ state, civil: civilTimeIn(timeZone), emit: take });
  const since = `SELECT ${FOLLOWED_COLUMNS} FROM entries WHERE id > ? ORDER BY id`;
  for (const row of reader.rows(since, state.lastId)) {
    follower.follow(followedRow(row));
    await turn();
  }
  follower.tellRunning();
  return counts;
}

/** Trusts the file's own strict columns; empty text stands for none. */
function sumOf(row: Row): PlaySum {
  const { armId, campaignId, entryId, layoutId, widgetId, ...rest } = row as unknown as PlaySum;
  return {
    ...rest,
    entryId: entryId || null,
    campaignId: campaignId || null,
    armId: armId || null,
    layoutId: layoutId || null,
    widgetId: widgetId || null,
  };
}
