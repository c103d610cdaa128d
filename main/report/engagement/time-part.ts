import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import type { CellSheet } from "../cells.ts";
import type { Cell } from "../schema/cell.ts";
import type { DayRow, HourRow, ScreenRow, WeekHourRow } from "../schema/engagement-rows.ts";
import { DAYS_A_WEEK, HOURS_A_DAY, noVisits, type VisitCounts, weekdayOf } from "./engagement-counts.ts";
import type { PeriodCounts } from "./engagement-input.ts";
import type { FigureCells } from "./figures.ts";
import { type Days, MAX_DAYS_OF_A_REPORT } from "./period-before.ts";
import type { Part } from "./sheet-part.ts";

const COLUMNS = ["visits", "tryOns", "requests"] as const;
type Column = (typeof COLUMNS)[number];

/** The cells of a stretch of time or of a screen. */
interface VisitCells extends Readonly<Record<Column, number>> {
  readonly upMinutes: number;
}

export interface TimePart {
  readonly days: Part<DayRow[]>;
  readonly hours: Part<HourRow[]>;
  readonly weekHours: Part<WeekHourRow[]>;
  readonly screens: Part<ScreenRow[]>;
}

/**
 * Puts days, hours, hours of the week and screens on the sheet. What a reader knows: each of them adds up to the total,
 * an hour is the sum of its weekdays, the days of a weekday are the sum of its hours.
 */
export function addTimes(
  sheet: CellSheet,
  { fromDay, toDay }: Days,
  { counts, sales }: PeriodCounts,
  figures: FigureCells,
): TimePart {
  const length = Math.min(daysBetween(fromDay, toDay), MAX_DAYS_OF_A_REPORT);
  const days = Array.from({ length }, (_, index) => {
    const day = dayAfter(fromDay, index);
    return { day, ...addVisitCells(sheet, counts.days.get(day) ?? noVisits()) };
  });
  const weekHours = counts.weekHours.map((of, place) => ({
    weekday: Math.floor(place / HOURS_A_DAY) + 1,
    hour: place % HOURS_A_DAY,
    ...addVisitCells(sheet, of),
  }));
  const hours = Array.from({ length: HOURS_A_DAY }, (_, hour) => {
    const own = counts.weekHours.filter((_of, place) => place % HOURS_A_DAY === hour);
    return { hour, ...addVisitCells(sheet, sumOf(own)) };
  });
  const screens = [...counts.screens]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([screenId, of]) => ({ screenId, ...addVisitCells(sheet, of) }));

  for (const column of COLUMNS) {
    const cells = (rows: readonly VisitCells[]) => rows.map((row) => row[column]);
    const total = figures[TOTAL_OF[column]];
    sheet.total(total, cells(days));
    sheet.total(total, cells(hours));
    if (screens.length > 0) sheet.total(total, cells(screens));
    for (const row of hours)
      sheet.total(row[column], cells(weekHours.filter(({ hour }) => hour === row.hour)));
    for (let weekday = 1; weekday <= DAYS_A_WEEK; weekday++)
      sheet.equal(
        cells(days.filter(({ day }) => weekdayOf(day) === weekday)),
        cells(weekHours.filter((row) => row.weekday === weekday)),
      );
  }
  return {
    days: (cell) =>
      days.map((row) => ({ day: row.day, ...printed(row, cell), salesKnown: sales.knownDays.has(row.day) })),
    hours: (cell) => hours.map((row) => ({ hour: row.hour, ...printed(row, cell) })),
    weekHours: (cell) =>
      weekHours.map((row) => ({ weekday: row.weekday, hour: row.hour, ...printed(row, cell) })),
    screens: (cell) => screens.map((row) => ({ screenId: row.screenId, ...printed(row, cell) })),
  };
}

const TOTAL_OF = { visits: "visits", tryOns: "try-on", requests: "requests" } as const;

/** Puts one row on the sheet; where nothing was up and nothing counted, nothing was measured. */
export function addVisitCells(sheet: CellSheet, of: VisitCounts): VisitCells {
  const up = of.upMinutes + of.visits + of.requests > 0;
  const cells = {
    upMinutes: of.upMinutes,
    visits: sheet.add(of.visits, up),
    tryOns: sheet.add(of.tryOns, up),
    requests: sheet.add(of.requests, up),
  };
  sheet.atMost([cells.tryOns], [cells.visits]);
  return cells;
}

function printed({ upMinutes, visits, tryOns, requests }: VisitCells, cell: (place: number) => Cell) {
  return { upMinutes, visits: cell(visits), tryOns: cell(tryOns), requests: cell(requests) };
}

function sumOf(all: readonly VisitCounts[]): VisitCounts {
  const sum = noVisits();
  for (const of of all) {
    sum.visits += of.visits;
    sum.tryOns += of.tryOns;
    sum.requests += of.requests;
    sum.upMinutes += of.upMinutes;
  }
  return sum;
}
