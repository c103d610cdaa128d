import type { Catalogue } from "../../content/schema/product.ts";
import { civilTimeIn, dayAfter, daysBetween } from "../base/civil-time.ts";
import type { Clock } from "../base/clock.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { isSimulated, type LedgerReader } from "../ledger/read/ledger-reader.ts";
import { addTally, noCounts } from "../report/engagement/engagement-counts.ts";
import { engagementReport } from "../report/engagement/engagement-report.ts";
import { type Days, MAX_DAYS_OF_A_REPORT } from "../report/engagement/period-before.ts";
import { tallySpan } from "../report/engagement/read-counts.node.ts";
import { readEngagement } from "../report/engagement/read-engagement.node.ts";
import { type TodayCounts, todayCounts } from "../report/engagement/today-counts.ts";
import { SMALLEST_PRINTED_COUNT } from "../report/schema/cell.ts";
import type { EngagementReport } from "../report/schema/engagement.ts";
import { createTurns } from "./in-turn.ts";

export interface EngagementOptions {
  /** Opens the read half for one report. */
  readonly openReader: () => Result<LedgerReader>;
  readonly siteId: string;
  /** What the site was called before: rows under these names are its own. */
  readonly formerSiteIds: () => readonly string[];
  /** What the catalogue knows of its products; null while there is none. */
  readonly catalogue: () => Pick<Catalogue, "products"> | null;
  readonly timeZone: () => string;
  readonly clock: Clock;
}

export interface EngagementQuery {
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly screenId: string | null;
  /** Earlier days to hold them against; as many just before, if not said. */
  readonly against?: Days | undefined;
}

export interface EngagementOffice {
  report(
    query: EngagementQuery,
  ): Promise<Result<EngagementReport, "span-too-long" | "not-earlier" | "ledger-unavailable">>;
  /** Since midnight at the site, suppressed as every report; question marks where the ledger cannot be read. */
  today(): Promise<TodayCounts>;
}

/** Makes reports, one at a time and in small turns, so that the host keeps answering meanwhile. */
export function createEngagementOffice({
  openReader,
  siteId,
  formerSiteIds,
  catalogue,
  timeZone,
  clock,
}: EngagementOptions): EngagementOffice {
  const inTurn = createTurns();
  // Staff do not wait for a merchandiser's month.
  const inTurnOfToday = createTurns();
  /** The count that has not begun yet; all consoles that ask until then share it. */
  let nextToday: Promise<TodayCounts> | null = null;
  const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

  async function reading<T>(
    read: (reader: LedgerReader) => Promise<T>,
  ): Promise<Result<T, "ledger-unavailable">> {
    const reader = openReader();
    if (!reader.ok) return fail("ledger-unavailable", reader.message);
    try {
      return succeed(await read(reader.value));
    } catch (error) {
      if (!(error instanceof Error) || !("errcode" in error)) throw error;
      return fail(
        "ledger-unavailable",
        `The ledger could not be read: ${error.message}. Start Psyche again.`,
      );
    } finally {
      reader.value.close();
    }
  }

  async function countToday(): Promise<TodayCounts> {
    const { day } = civilTimeIn(timeZone())(clock.nowMs());
    const span = { fromDay: day, toDay: dayAfter(day, 1), screenId: null, timeZone: timeZone(), pause };
    const names = new Set([siteId, ...formerSiteIds()]);
    const counts = noCounts();
    const read = await reading((reader) =>
      tallySpan(reader, span, (tally) => {
        if (names.has(tally.siteId)) addTally(counts, tally);
      }),
    );
    return read.ok ? todayCounts(counts) : { visits: "?", tryOns: "?", requests: "?" };
  }

  return {
    async report({ against, ...query }) {
      for (const { fromDay, toDay } of [query, ...(against === undefined ? [] : [against])]) {
        const days = daysBetween(fromDay, toDay);
        if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
          return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
      }
      if (against !== undefined && against.toDay > query.fromDay)
        return fail("not-earlier", "Days are held against days that were over before them.");
      return inTurn(() =>
        reading(async (reader) => {
          const about = { ...query, siteId, timeZone: timeZone() };
          const products = new Map(catalogue()?.products.map((product) => [product.productId, product]));
          const rows = { ...about, against, formerSiteIds: formerSiteIds(), products, pause };
          const head = {
            ...about,
            simulated: isSimulated(reader),
            smallestPrinted: SMALLEST_PRINTED_COUNT,
          };
          return engagementReport(head, await readEngagement(reader, rows));
        }),
      );
    },
    today() {
      nextToday ??= inTurnOfToday(() => {
        nextToday = null;
        return countToday();
      });
      return nextToday;
    },
  };
}
