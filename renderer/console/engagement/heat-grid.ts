import type { Cell } from "../../../main/report/schema/cell.ts";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { WeekHourRow } from "../../../main/report/schema/engagement-rows.ts";
import { cellWhileUp } from "./cell-while-up.ts";

/** What a heat map may tell. */
export const HEAT_COUNTS = ["visits", "tryOns", "requests"] as const;
export type HeatCount = (typeof HEAT_COUNTS)[number];

/** Shades of the map; more than five nobody tells apart. */
export const HEAT_SHADES = 5;

export interface HeatSpot {
  readonly weekday: number;
  readonly hour: number;
  readonly cell: Cell;
  readonly upMinutes: number;
  /** 1 (few) to `HEAT_SHADES`; 0 for none, and for what is not printed. */
  readonly shade: number;
}

export interface HeatGrid {
  /** 1 is Monday. Those of the report's days, in their order. */
  readonly weekdays: readonly number[];
  /** From the first hour in which anything was measured above zero to the last. */
  readonly hours: readonly number[];
  readonly spotAt: (weekday: number, hour: number) => HeatSpot;
  /** Printed counts, largest first, earlier ones first among equals. */
  readonly busiest: readonly HeatSpot[];
  /** The largest count of each shade; empty where no count above zero is printed. */
  readonly shadeEnds: readonly number[];
  /** Whether a count is left out, so that the map has a sign to explain. */
  readonly hasHidden: boolean;
}

const NOT_MEASURED: Cell = { state: "not-measured", value: null };

/** Hours by weekday as a map. An hour without a row, or in which no screen was up, was not measured. */
export function heatGrid(
  { days, smallestPrinted, weekHours }: Pick<EngagementReport, "days" | "smallestPrinted" | "weekHours">,
  of: HeatCount,
): HeatGrid {
  const rows = new Map(weekHours.map((row) => [keyOf(row.weekday, row.hour), row]));
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(
    (weekday) => days.some(({ day }) => weekdayOf(day) === weekday) || hasRow(weekHours, weekday),
  );
  const hours = openHours(weekHours);
  const printed = weekHours.flatMap((row) => (row[of].value ? [row[of].value] : []));
  const shadeEnds = printed.length === 0 ? [] : shadesOf(smallestPrinted, Math.max(...printed));
  const spotAt = (weekday: number, hour: number): HeatSpot => {
    const row = rows.get(keyOf(weekday, hour));
    const cell = row ? cellWhileUp(row[of], row.upMinutes) : NOT_MEASURED;
    const value = cell.value ?? 0;
    const shade = value === 0 ? 0 : shadeEnds.findIndex((end) => value <= end) + 1;
    return { weekday, hour, cell, upMinutes: row?.upMinutes ?? 0, shade };
  };
  const busiest = weekdays
    .flatMap((weekday) => hours.map((hour) => spotAt(weekday, hour)))
    .filter(({ cell }) => cell.value)
    .toSorted((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  const hasHidden = weekHours.some((row) => row[of].state === "hidden");
  return { weekdays, hours, spotAt, busiest, shadeEnds, hasHidden };
}

/** Day of the week of an ISO day, 1 is Monday. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T12:00:00Z`).getUTCDay() || 7;
}

/** Upper ends of equal steps from the smallest to the largest count; fewer steps where there are fewer counts. */
function shadesOf(smallest: number, largest: number): number[] {
  const below = Math.min(smallest, largest) - 1;
  const ends = Array.from(
    { length: HEAT_SHADES },
    (_, place) => below + Math.ceil(((largest - below) * (place + 1)) / HEAT_SHADES),
  );
  return Array.from(new Set(ends));
}

function openHours(rows: readonly WeekHourRow[]): number[] {
  const open = rows.filter(happened).map(({ hour }) => hour);
  if (open.length === 0) return [];
  const first = Math.min(...open);
  return Array.from({ length: Math.max(...open) - first + 1 }, (_, place) => first + place);
}

function happened({ requests, tryOns, visits }: WeekHourRow): boolean {
  return [visits, tryOns, requests].some((cell) => cell.state !== "not-measured" && cell.value !== 0);
}

function hasRow(rows: readonly WeekHourRow[], weekday: number): boolean {
  return rows.some((row) => row.weekday === weekday && happened(row));
}

function keyOf(weekday: number, hour: number): number {
  return weekday * 24 + hour;
}
