import { civilTimeIn, generousSpan } from "../../base/civil-time.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { ReachCounts } from "../survey-counts.ts";
import { readSurveyCounts, type SurveyDays } from "../survey-rows.node.ts";
import { type ArmMinutes, type ReachOfDay, shownArms } from "./shown-arms.ts";
import type { ShownArm } from "./validity.ts";

export interface LedgerSpan {
  /** ISO 8601 days of the site, half-open. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly timeZone: string;
}

/**
 * Which arm screens really had on each day, by the minutes that they were up: the arm of most of a site's heartbeats.
 * Days without a heartbeat are left out; heartbeats that name no arm give null. Live entries and counts together.
 */
export function readShownArms(reader: LedgerReader, span: LedgerSpan): ShownArm[] {
  return shownArms(readArmMinutes(reader, span));
}

function* readArmMinutes(
  reader: LedgerReader,
  { fromDay, untilDay, timeZone }: LedgerSpan,
): Iterable<ArmMinutes> {
  const civil = civilTimeIn(timeZone);
  const { fromMs, toMs } = generousSpan(fromDay, untilDay);
  const live = "SELECT siteId, atMs, armId FROM entries WHERE kind = 'heartbeat' AND atMs >= ? AND atMs < ?";
  for (const row of reader.rows(live, fromMs, toMs)) {
    const { day } = civil(Number(row.atMs));
    if (day >= fromDay && day < untilDay)
      yield { siteId: String(row.siteId), day, armId: textOf(row.armId), minutes: 1 };
  }
  const counted = `SELECT siteId, day, armId, sum(count) AS minutes FROM aggregates
    WHERE measure = 'entries' AND kind = 'heartbeat' AND day >= ? AND day < ? GROUP BY siteId, day, armId`;
  for (const row of reader.rows(counted, fromDay, untilDay))
    yield {
      siteId: String(row.siteId),
      day: String(row.day),
      armId: textOf(row.armId),
      minutes: Number(row.minutes),
    };
}

/** What screens saw on each day, as the survey counts it: visits by the day they began. Throws what SQLite throws. */
export async function readReachOfDays(reader: LedgerReader, span: SurveyDays): Promise<ReachOfDay[]> {
  const { reach } = await readSurveyCounts(reader, span);
  return [...reach].flatMap(([siteId, days]) =>
    Array.from(days, ([day, hours]) => {
      const sum = (of: (hour: ReachCounts) => number): number =>
        [...hours.values()].reduce((all, hour) => all + of(hour), 0);
      return {
        siteId,
        day,
        interacts: sum(({ interacts }) => interacts),
        passBys: sum(({ passBys }) => passBys),
        upMinutes: sum(({ upMinutes }) => upMinutes),
        countingMinutes: sum(({ countingMinutes }) => countingMinutes),
      };
    }),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
