import type { DatabaseSync } from "node:sqlite";
import { civilTimeIn } from "../base/civil-time.ts";
import { inTransaction } from "./in-transaction.node.ts";
import { createPlayFollower, FOLLOWED_COLUMNS, followedRow } from "./read/plays/follow-plays.ts";
import type { PlaySum } from "./read/plays/play-sum.ts";
import { keptPlays, PLAYS_META } from "./read/plays/screen-now.ts";

/** Rows that one transaction follows. Appends wait no longer than that. */
const MAX_ROWS_OF_A_STEP = 2_000;

export interface SumOptions {
  /** IANA, of the site; what was summed before stays in the zone of its time. */
  readonly timeZone: string;
  /** Lets others have their turn between two transactions. */
  readonly pause: () => Promise<void>;
  /** Asked before each transaction but the first. */
  readonly goOn: () => boolean;
}

/**
 * Sums the plays of all entries that came since the last time. Where it stands is kept with the sums in the same
 * transaction: a crash neither loses nor doubles an entry. Answers with the last id that is summed.
 */
export async function sumPlays(db: DatabaseSync, { goOn, pause, timeZone }: SumOptions): Promise<number> {
  const civil = civilTimeIn(timeZone);
  const kept = db.prepare("SELECT value FROM meta WHERE key = ?");
  const keep = db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
  const next = db.prepare(
    `SELECT ${FOLLOWED_COLUMNS} FROM entries WHERE id > ? ORDER BY id LIMIT ${MAX_ROWS_OF_A_STEP}`,
  );
  const add = sumAdder(db);
  const value = kept.get(PLAYS_META)?.value;
  let state = keptPlays(typeof value === "string" ? value : null);

  const step = (): number => {
    const rows = next.all(state.lastId).map(followedRow);
    if (rows.length === 0) return 0;
    // On a copy: what a transaction could not write was not followed either.
    const ahead = structuredClone(state);
    const sums = new Map<string, PlaySum>();
    const follower = createPlayFollower({ state: ahead, civil, emit: (sum) => gather(sums, sum) });
    for (const row of rows) follower.follow(row);
    for (const sum of sums.values()) add(sum);
    keep.run(PLAYS_META, JSON.stringify(ahead));
    state = ahead;
    return rows.length;
  };
  for (;;) {
    if (inTransaction(db, step) < MAX_ROWS_OF_A_STEP || !goOn()) return state.lastId;
    await pause();
  }
}

function gather(sums: Map<string, PlaySum>, sum: PlaySum): void {
  const { amount, ...key } = sum;
  const name = JSON.stringify(Object.values(key));
  sums.set(name, { ...sum, amount: (sums.get(name)?.amount ?? 0) + amount });
}

function sumAdder(db: DatabaseSync): (sum: PlaySum) => void {
  const upsert = db.prepare(`
    INSERT INTO playSums
      (day, hour, siteId, screenId, measure, entryId, campaignId, armId, layoutId, widgetId, amount)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`);
  return ({ day, hour, siteId, screenId, measure, amount, ...part }) => {
    const { entryId, campaignId, armId, layoutId, widgetId } = part;
    const names = [entryId, campaignId, armId, layoutId, widgetId].map((name) => name ?? "");
    upsert.run(day, hour, siteId, screenId, measure, ...names, amount);
  };
}
