import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { createFindings } from "../read/findings.ts";
import { type DayReading, readDay } from "../read/read-day.ts";
import { readNumber } from "../read/read-number.ts";
import type { SalesCells } from "../read/read-row.ts";
import { remember } from "../read/remember.ts";
import type { CountedDay, DoorMapping } from "../schema/door-mapping.ts";
import type { SalesFinding, SalesFindingCode } from "../schema/sales-finding.ts";
import { countGaps } from "./count-gaps.ts";

/** Days of sites of one file; five hundred sites have as many in half a year. */
export const MAX_COUNTED_DAYS = 100_000;
/** Rows that are remembered so that none is taken twice; a file with more is taken as it is beyond. */
const MAX_ROWS_REMEMBERED = 2_000_000;
const MAX_COUNT = 1_000_000;
/** The head is row 1. */
const FIRST_ROW = 2;

/** What rows of counts are held against. */
export interface DoorContext {
  readonly mapping: DoorMapping;
  readonly siteIds: ReadonlySet<string>;
  readonly reading: DayReading;
}

/** What was made of a file. */
export interface SummedDoors {
  readonly rows: number;
  readonly takenRows: number;
  /** By site and day. */
  readonly counts: readonly CountedDay[];
  readonly findings: readonly SalesFinding[];
}

export interface DoorsSum {
  /** Takes one row. False once there are more than `MAX_COUNTED_DAYS`: then the file is to be refused. */
  take(cells: SalesCells): boolean;
  end(): SummedDoors;
}

interface DaySum {
  readonly siteId: string;
  readonly day: string;
  readonly firstRow: number;
  rows: number;
  /** Whether every row of it named the day alone, without a time. */
  isDayAlone: boolean;
  visitors: number;
  passersBy: number | null;
}

/** Begins to sum counts by site and day. Rows that cannot be read are left out and told, never guessed. */
export function sumDoors(context: DoorContext): DoorsSum {
  const { reading } = context;
  const read = rowReader(
    context,
    remember((text: string) => readDay(text, reading)),
  );
  const sums = new Map<string, DaySum>();
  const seen = new Set<string>();
  const findings = createFindings();
  let rows = 0;
  let takenRows = 0;

  return {
    take(cells) {
      const row = FIRST_ROW + rows;
      rows += 1;
      const found = read(cells);
      if (!found.ok) {
        findings.add(found.code, found.subject ?? "", row, found.message);
        return true;
      }
      const { day, passersBy, siteId, text, visitors } = found.value;
      // All cells: two entrances may have counted the same in the same hour.
      const whole = Object.values(cells).join("\n");
      if (visitors > 0 && seen.has(whole)) {
        findings.add("row-repeated", `${siteId} ${text}`, row, "The very same row came before.");
        return true;
      }
      if (visitors > 0 && seen.size < MAX_ROWS_REMEMBERED) seen.add(whole);
      takenRows += 1;
      const key = `${siteId}\n${day}`;
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = { siteId, day, firstRow: row, rows: 0, isDayAlone: true, visitors: 0, passersBy: null };
        sums.set(key, sum);
      }
      sum.rows += 1;
      sum.isDayAlone &&= !/\d:\d|T\d/.test(text);
      sum.visitors += visitors;
      if (passersBy !== null) sum.passersBy = (sum.passersBy ?? 0) + passersBy;
      return sums.size <= MAX_COUNTED_DAYS;
    },
    end() {
      const days = [...sums.values()].toSorted(
        (a, b) => compare(a.siteId, b.siteId) || compare(a.day, b.day),
      );
      const counts = days.map(({ siteId, day, visitors, passersBy }) => ({
        siteId,
        day,
        visitors,
        passersBy,
      }));
      tellTwice(days, findings);
      return { rows, takenRows, counts, findings: [...findings.all(), ...countGaps(counts)] };
    },
  };
}

/** A few days on several rows where all others have one: a part of the file is in it twice, most likely. */
function tellTwice(days: readonly DaySum[], findings: ReturnType<typeof createFindings>): void {
  const twice = days.filter(({ isDayAlone, rows }) => isDayAlone && rows > 1);
  if (2 * twice.length > days.length) return;
  for (const { day, firstRow, siteId } of twice)
    findings.add(
      "same-day-twice",
      `${siteId} ${day}`,
      firstRow,
      "The day stands on several rows, and they were added up: is a part of the file in it twice?",
    );
}

interface CountRow extends CountedDay {
  /** Day and time as the file has them. */
  readonly text: string;
}

function rowReader(
  { mapping: { columns, decimal, siteId: ofWhole, sites }, siteIds }: DoorContext,
  dayOf: (text: string) => string | null,
) {
  return (cells: SalesCells): Result<CountRow, SalesFindingCode> & { readonly subject?: string } => {
    const cell = (name: string | null): string => (name === null ? "" : (cells[name] ?? "").trim());
    // Counts are whole: a mark before three digits is one of thousands, whichever of the two it is.
    const countOf = (text: string): number | null => {
      const value = readNumber(text, decimal);
      const whole = Number.isInteger(value) ? value : readNumber(text, decimal === "." ? "," : ".");
      return whole !== null && Number.isInteger(whole) && whole >= 0 && whole <= MAX_COUNT ? whole : null;
    };
    const siteName = cell(columns.site);
    const siteId = columns.site === null ? (ofWhole ?? "") : (sites[siteName] ?? siteName);
    if (!siteIds.has(siteId))
      return out("row-unknown-site", siteName || siteId, "No site has this name: say which one it is.");
    const text = cell(columns.day);
    const day = dayOf(text);
    if (day === null)
      return out("row-unreadable-day", columns.day, `“${text}” is no day: check the order of dates.`);
    const visitorsText = cell(columns.visitors);
    const visitors = countOf(visitorsText);
    if (visitors === null)
      return out("row-unreadable-count", columns.visitors, `“${visitorsText}” is no count of people.`);
    const passersText = cell(columns.passersBy);
    const passersBy = passersText === "" ? null : countOf(passersText);
    if (passersText !== "" && passersBy === null)
      return out("row-unreadable-count", columns.passersBy ?? "", `“${passersText}” is no count of people.`);
    return succeed({ siteId, day, visitors, passersBy, text });
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function out(code: SalesFindingCode, subject: string, message: string) {
  return { ...fail(code, message), subject };
}
