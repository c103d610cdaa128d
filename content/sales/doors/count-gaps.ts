import { dayAfter, daysBetween } from "../../../main/base/civil-time.ts";
import type { CountedDay } from "../schema/door-mapping.ts";
import type { SalesFinding } from "../schema/sales-finding.ts";

const MAX_FINDINGS_OF_A_KIND = 200;

/** Days without a count between a site's first and last, closed weekdays aside; and days on which nobody came. */
export function countGaps(counts: readonly CountedDay[]): SalesFinding[] {
  const missing: SalesFinding[] = [];
  const empty: SalesFinding[] = [];
  for (const [siteId, own] of Map.groupBy(counts, (count) => count.siteId)) {
    const days = own.map(({ day }) => day).toSorted();
    const openWeekdays = new Set(own.filter(({ visitors }) => visitors > 0).map(({ day }) => weekday(day)));
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) continue;
    const known = new Set(days);
    for (let index = 0; index <= daysBetween(first, last); index++) {
      const day = dayAfter(first, index);
      if (known.has(day) || !openWeekdays.has(weekday(day))) continue;
      missing.push(finding("no-count-day", `${siteId} ${day}`, "No count of this day: closed, or missing?"));
    }
    for (const { day, visitors } of own)
      if (visitors === 0 && openWeekdays.has(weekday(day)))
        empty.push(finding("nobody-came", `${siteId} ${day}`, "Nobody was counted: closed, or broken?"));
  }
  return [...missing.slice(0, MAX_FINDINGS_OF_A_KIND), ...empty.slice(0, MAX_FINDINGS_OF_A_KIND)];
}

function finding(code: SalesFinding["code"], subject: string, message: string): SalesFinding {
  return { code, subject, rows: 0, firstRow: null, message };
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
