import { civilTimeIn, generousSpan } from "../../base/civil-time.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { keptPlays, PLAYS_META } from "../../ledger/read/plays/screen-now.ts";

/** How long a campaign was on a screen on a day. */
export interface CampaignShown {
  readonly day: string;
  readonly screenId: string;
  readonly campaignId: string;
  readonly shownMs: number;
}

/**
 * How long campaigns were on the screens: what was summed up of their layouts, and what ended since then, in no order
 * and in several pieces. A play that broke off is missing until it is summed up. Throws what SQLite throws.
 */
export function* readCampaignShown(
  reader: LedgerReader,
  {
    fromDay,
    toDay,
    timeZone,
  }: { readonly fromDay: string; readonly toDay: string; readonly timeZone: string },
): Iterable<CampaignShown> {
  const summed = `SELECT day, screenId, campaignId, sum(amount) AS shownMs FROM playSums
    WHERE measure = 'shown' AND campaignId <> '' AND widgetId = '' AND day >= ? AND day < ?
    GROUP BY day, screenId, campaignId`;
  yield* reader.rows(summed, fromDay, toDay) as Iterable<unknown> as Iterable<CampaignShown>;
  const civil = civilTimeIn(timeZone);
  const { lastId } = keptPlays(reader.meta(PLAYS_META));
  const { fromMs, toMs } = generousSpan(fromDay, toDay);
  const since = `SELECT campaignId, screenId, atMs, json_extract(payload, '$.shownMs') AS shownMs FROM entries
    WHERE kind = 'play-end' AND campaignId IS NOT NULL AND json_extract(payload, '$.widgetId') IS NULL
      AND id > ? AND atMs >= ? AND atMs < ?`;
  for (const row of reader.rows(since, lastId, fromMs, toMs)) {
    const { day } = civil(Number(row.atMs));
    if (day >= fromDay && day < toDay) yield { ...(row as unknown as CampaignShown), day };
  }
}
