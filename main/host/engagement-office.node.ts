import { civilTimeIn, dayAfter, daysBetween } from "../base/civil-time.ts";
import type { Clock } from "../base/clock.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { isSimulated, type LedgerReader } from "../ledger/read/ledger-reader.ts";
import { engagementReport, MAX_DAYS_OF_A_REPORT } from "../report/engagement.ts";
import type { EngagementCounts } from "../report/engagement-counts.ts";
import { readEngagementCounts } from "../report/engagement-rows.node.ts";
import type { EngagementReport } from "../report/schema/engagement.ts";
import { type TodayCounts, todayCounts } from "../report/today-counts.ts";
import { createTurns } from "./in-turn.ts";

export interface EngagementOptions {
  /** Opens the read half for one report. */
  readonly openReader: () => Result<LedgerReader>;
  readonly siteId: string;
  readonly timeZone: () => string;
  readonly clock: Clock;
}

export interface EngagementQuery {
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly screenId: string | null;
}

export interface EngagementOffice {
  report(query: EngagementQuery): Promise<Result<EngagementReport, "span-too-long" | "ledger-unavailable">>;
  /** Since midnight at the site, suppressed as every report; question marks where the ledger cannot be read. */
  today(): Promise<TodayCounts>;
}

/** Makes reports, one at a time and in small turns, so that the host keeps answering meanwhile. */
export function createEngagementOffice({
  openReader,
  siteId,
  timeZone,
  clock,
}: EngagementOptions): EngagementOffice {
  const inTurn = createTurns();
  // Staff do not wait for a merchandiser's month.
  const inTurnOfToday = createTurns();
  /** The count that has not begun yet; all consoles that ask until then share it. */
  let nextToday: Promise<TodayCounts> | null = null;
  const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

  async function count<T>(
    query: EngagementQuery,
    read: (counts: EngagementCounts, simulated: boolean) => T,
  ): Promise<Result<T, "ledger-unavailable">> {
    const reader = openReader();
    if (!reader.ok) return fail("ledger-unavailable", reader.message);
    try {
      const counts = await readEngagementCounts(reader.value, { ...query, timeZone: timeZone(), pause });
      return succeed(read(counts, isSimulated(reader.value)));
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
    const query = { fromDay: day, toDay: dayAfter(day, 1), screenId: null };
    const counts = await count(query, todayCounts);
    return counts.ok ? counts.value : { visits: "?", tryOns: "?", requests: "?" };
  }

  return {
    async report(query) {
      const days = daysBetween(query.fromDay, query.toDay);
      if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
        return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
      return inTurn(() =>
        count(query, (counts, simulated) =>
          engagementReport({ ...query, timeZone: timeZone(), siteId, simulated }, counts),
        ),
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
