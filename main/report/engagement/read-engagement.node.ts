import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { readNotes, readSales } from "../../ledger/study/read-study.node.ts";
import { campaignMinutes } from "./campaign-minutes.ts";
import { collectPeriods } from "./collect-periods.ts";
import type { EngagementInput, KnownProduct } from "./engagement-input.ts";
import { type Days, periodBefore } from "./period-before.ts";
import { readAssistedDays } from "./read-assisted.node.ts";
import { readCampaignShown } from "./read-campaign-shown.node.ts";
import { tallySpan } from "./read-counts.node.ts";

export interface EngagementRows {
  /** ISO 8601 days in `timeZone`; `toDay` is exclusive. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly timeZone: string;
  /** Days that the report's are held against, before them; as many just before, if not said. */
  readonly against?: Days | undefined;
  /** The site of the report, and what it was called before: rows under those names are its own. */
  readonly siteId: string;
  readonly formerSiteIds: readonly string[];
  /** One screen, or null for all. */
  readonly screenId: string | null;
  readonly products: ReadonlyMap<string, KnownProduct>;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/**
 * Reads the rows of an engagement report: counts of every site that the ledger knows, sales and notes that people
 * brought, plays. Memory grows with sites, products and days, not with rows. Throws what SQLite throws.
 */
export async function readEngagement(reader: LedgerReader, rows: EngagementRows): Promise<EngagementInput> {
  const { formerSiteIds, fromDay, products, screenId, siteId, toDay } = rows;
  const former = new Set(formerSiteIds);
  const siteNow = (name: string): string => (former.has(name) ? siteId : name);
  const before = rows.against ?? periodBefore(rows);
  const periods = collectPeriods(rows, before);
  // What lies between the two is not read; where nothing does, both are read in one go.
  const spans =
    before.toDay === fromDay ? [{ fromDay: before.fromDay, toDay }] : [before, { fromDay, toDay }];
  for (const span of spans) {
    await tallySpan(reader, { ...rows, ...span }, (tally) =>
      periods.addTally({ ...tally, siteId: siteNow(tally.siteId) }),
    );
    for (const sale of readSales(reader, span.fromDay, span.toDay))
      periods.addSale({ ...sale, siteId: siteNow(sale.siteId) });
  }
  const isOurs = (name: string | null) => name === null || siteNow(name) === siteId;
  return {
    ...periods.of(siteId),
    beforeDays: before,
    sites: periods.all(),
    products,
    campaignMinutes: campaignMinutes(
      Array.from(readCampaignShown(reader, rows)).filter(
        (piece) => screenId === null || piece.screenId === screenId,
      ),
    ),
    assisted:
      screenId === null
        ? await readAssistedDays(reader, { ...rows, namesOfSite: [siteId, ...formerSiteIds] })
        : null,
    notes: readNotes(reader, fromDay, toDay).filter((note) => isOurs(note.siteId)),
  };
}
