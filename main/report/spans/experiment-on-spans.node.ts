import type { DuckDBConnection } from "@duckdb/node-api";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { type Result, succeed } from "../../base/result.ts";
import {
  type ArmMinutes,
  type MirrorReach,
  mirrorReach,
  type ReachOfDay,
  shownArms,
} from "../experiment/shown-arms.ts";
import type { ShownArm } from "../experiment/validity.ts";
import { byDay, type DaySum, readDays } from "./read-days.node.ts";
import type { SpansCode } from "./span-files.node.ts";
import { monthsOf, partsOf, type SpanHead } from "./span-format.ts";
import { simulatedIn, timeZoneOf } from "./whole-of-heads.ts";

const MEASURES_OF_SALES = ["sold", "returned", "revenue", "refund"];
const MEASURES_OF_REACH = ["heartbeat", "arm-minute", "counting", "interact", "pass-by"];

export interface ExperimentSpans {
  readonly folder: string;
  /** First day of the plan, and the day after its last. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly siteIds: readonly string[];
  readonly isMirrorDay: (siteId: string, day: string) => boolean;
}

/** What spans tell of an experiment; its plan, hand-outs and notes lie where it was drawn. */
export interface ExperimentCounts {
  /** By site, day and product. */
  readonly sales: readonly DailySale[];
  readonly shown: readonly ShownArm[];
  readonly mirror: MirrorReach;
  readonly simulated: boolean;
  readonly timeZone: string;
}

/**
 * Counts what spans hold of the days and sites of an experiment: the same as the sites' ledgers. What the mirror
 * reached is null while a site lacks a month that others have: it would be too little.
 */
export async function readExperimentSpans(
  connection: DuckDBConnection,
  { folder, fromDay, isMirrorDay, siteIds, untilDay }: ExperimentSpans,
): Promise<Result<ExperimentCounts, SpansCode>> {
  const measures = [...MEASURES_OF_SALES, ...MEASURES_OF_REACH];
  const only = new Set(siteIds);
  const read = await readDays(connection, { folder, fromDay, toDay: untilDay, siteId: null, only, measures });
  if (!read.ok) return read;
  const { heads, sums } = read.value;
  const days = byDay(sums);
  return succeed({
    sales: salesOf(sums),
    shown: shownArms(days.flatMap(armMinutesOf)),
    mirror: isComplete(heads, siteIds, monthsOf(fromDay, untilDay))
      ? mirrorReach(days.map(reachOf), isMirrorDay)
      : { interactions: null, contacts: null },
    simulated: simulatedIn(heads),
    timeZone: timeZoneOf(heads),
  });
}

/** Whether every site has each month that any of them has. */
function isComplete(
  heads: readonly SpanHead[],
  siteIds: readonly string[],
  months: readonly string[],
): boolean {
  const there = new Set(heads.map(({ siteId, month }) => `${siteId} ${month}`));
  return months.every(
    (month) =>
      siteIds.every((siteId) => there.has(`${siteId} ${month}`)) ||
      !siteIds.some((siteId) => there.has(`${siteId} ${month}`)),
  );
}

type Day = ReturnType<typeof byDay>[number];

/** Minutes up of a day by arm; what is left of all minutes had none. */
function armMinutesOf({ siteId, day, sums }: Day): ArmMinutes[] {
  const named = Array.from(sums).flatMap(([counted, minutes]) => {
    const { measure, subject } = partsOf(counted);
    return measure === "arm-minute" ? [{ siteId, day, armId: subject, minutes }] : [];
  });
  const rest = (sums.get("heartbeat") ?? 0) - named.reduce((all, { minutes }) => all + minutes, 0);
  return [...named, { siteId, day, armId: "", minutes: rest }];
}

function reachOf({ siteId, day, sums }: Day): ReachOfDay {
  return {
    siteId,
    day,
    interacts: sums.get("interact") ?? 0,
    passBys: sums.get("pass-by") ?? 0,
    upMinutes: sums.get("heartbeat") ?? 0,
    countingMinutes: sums.get("counting") ?? 0,
  };
}

function salesOf(sums: readonly DaySum[]): DailySale[] {
  const sales = new Map<string, { -readonly [K in keyof DailySale]: DailySale[K] }>();
  for (const { siteId, day, counted, count } of sums) {
    const { measure, subject } = partsOf(counted);
    if (!MEASURES_OF_SALES.includes(measure)) continue;
    const isMoney = measure === "revenue" || measure === "refund";
    const { measure: currency, subject: productOfMoney } = partsOf(subject);
    const productId = isMoney ? productOfMoney : subject;
    const key = `${siteId} ${day} ${productId}`;
    const sale = sales.get(key) ?? {
      siteId,
      day,
      productId,
      soldUnits: 0,
      returnedUnits: 0,
      revenueMinor: null,
      currency: null,
    };
    sales.set(key, sale);
    if (measure === "sold") sale.soldUnits += count;
    else if (measure === "returned") sale.returnedUnits += count;
    else {
      sale.revenueMinor = (sale.revenueMinor ?? 0) + (measure === "refund" ? -count : count);
      sale.currency = currency === "" ? null : currency;
    }
  }
  return [...sales].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sale]) => sale);
}
