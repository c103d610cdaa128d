import type { Product } from "../../content/schema/product.ts";
import type { Cell } from "../../main/report/schema/cell.ts";
import type { EngagementReport } from "../../main/report/schema/engagement.ts";
import type { DayRow, FunnelStep } from "../../main/report/schema/engagement-rows.ts";
import { cell, hidden, rate, unmeasured } from "./fake-report-cells.ts";
import { DURATIONS, figures, NO_DURATIONS } from "./fake-report-figures.ts";
import { campaigns, categories, productRows, screens, sites, weekHours } from "./fake-report-rows.ts";

const DAY_MS = 86_400_000;
/** From so many days on the report is of a chain: thousands of products, hundreds of sites. */
const CHAIN_DAYS = 28;
const CHAIN = { products: 5_000, sites: 200 };
const SHOP = { products: 0, sites: 7 };
const ALONE = { products: 0, sites: 0 };

/** A report with everything that can stand in one: few, hidden, not measured, a day without the mirror, notes. */
export function fakeReport(
  {
    against,
    ...span
  }: { readonly fromDay: string; readonly toDay: string; readonly screenId: string | null } & {
    readonly against?: { readonly fromDay: string; readonly toDay: string } | undefined;
  },
  products: readonly Product[],
  empty: boolean,
): EngagementReport {
  const days = daysOf(span).map((day, place): DayRow => dayRow(day, place, empty));
  const size = days.length >= CHAIN_DAYS ? CHAIN : days.length === 1 ? ALONE : SHOP;
  const rows = empty ? [] : productRows(products, size.products);
  const upMinutes = days.reduce((sum, day) => sum + day.upMinutes, 0);
  const beforeDay = moved(span.fromDay, -days.length);
  const salesDays = empty || days.length === 1 ? 0 : days.length - 1;
  const missing = cell(empty ? 0 : 23);
  return {
    ...span,
    timeZone: "Europe/Berlin",
    siteId: "lindenhof-hamburg",
    simulated: !empty,
    upMinutes,
    countingMinutes: Math.round(upMinutes * 0.7),
    salesDays,
    before: {
      ...(against ?? { fromDay: beforeDay, toDay: span.fromDay }),
      upMinutes: empty ? 0 : days.length * 590,
      countingMinutes: empty ? 0 : days.length * 590,
      salesDays,
    },
    smallestPrinted: 5,
    visits: cell(empty ? 0 : 312),
    funnel: funnel(empty, salesDays > 0),
    figures: figures(empty, salesDays > 0, size.sites),
    durations: empty ? [...NO_DURATIONS] : [...DURATIONS],
    lostSales: {
      requests: missing,
      before: cell(empty ? 0 : 17),
      leastMinor: empty ? null : 124_800,
      mostMinor: empty ? null : 230_400,
      currency: empty ? null : "EUR",
      unpricedProducts: empty ? 0 : 1,
    },
    neverBought:
      salesDays === 0
        ? { state: span.screenId === null ? "no-sales" : "one-screen", knownDays: 0, products: [] }
        : {
            state: "known",
            knownDays: salesDays,
            products: rows
              .filter(({ tryOns }, place) => place % 3 === 1 && tryOns.value !== 0)
              .map(({ productId, tryOns }) => ({ productId, tryOns })),
          },
    assisted:
      salesDays === 0
        ? { ...NOT_ASSISTED, state: "no-sales" }
        : {
            state: "measured",
            days: salesDays,
            units: cell(41),
            placeboUnits: 28.4,
            beyondPlacebo: 12.6,
            interval: { lower: -1.8, upper: 27.1 },
          },
    products: rows,
    categories: empty ? [] : categories(rows),
    hours: hourRows(empty, days.length),
    weekHours: empty ? [] : weekHours(days),
    days,
    campaigns: empty ? [] : campaigns(),
    screens: empty ? [] : screens(upMinutes),
    sites: empty ? [] : sites(size.sites),
    notes: empty ? [] : notes(days),
  };
}

const NOT_ASSISTED = {
  days: 0,
  units: unmeasured,
  placeboUnits: null,
  beyondPlacebo: null,
  interval: null,
} as const;

function daysOf({ fromDay, toDay }: { readonly fromDay: string; readonly toDay: string }): string[] {
  const days: string[] = [];
  for (let day = fromDay; day < toDay; day = moved(day, 1)) days.push(day);
  return days;
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayRow(day: string, place: number, empty: boolean): DayRow {
  const down = empty || place % 9 === 3;
  const visits = down ? 0 : 30 + ((place * 17) % 29);
  return {
    day,
    upMinutes: down ? 0 : 590 - (place % 5) * 70,
    visits: place % 11 === 5 ? hidden : cell(visits),
    tryOns: cell(((visits * 2) / 3) | 0),
    requests: cell(visits >> 2),
    salesKnown: place % 7 !== 2,
  };
}

function funnel(empty: boolean, salesKnown: boolean): FunnelStep[] {
  const one = (value: number): Cell => cell(empty ? 0 : value);
  const counts = [
    ["pass-by", empty ? unmeasured : one(1_204)],
    ["view", empty ? unmeasured : one(412)],
    ["interact", one(312)],
    ["try-on", one(201)],
    ["hand-off", one(46)],
    ["buy", salesKnown ? one(88) : unmeasured],
  ] as const;
  return counts.map(([step, count], place) => ({
    step,
    count,
    ofPrevious: rate(count, counts[place - 1]?.[1] ?? unmeasured),
  }));
}

function hourRows(empty: boolean, days: number): EngagementReport["hours"] {
  return Array.from({ length: 24 }, (_, hour) => {
    const open = !empty && hour >= 9 && hour <= 19;
    const visits = open ? 12 + ((hour * 7) % 23) : 0;
    return {
      hour,
      upMinutes: open ? days * 60 : 0,
      visits: cell(visits),
      tryOns: cell(visits >> 1),
      requests: cell(visits >> 2),
    };
  });
}

function notes(days: readonly DayRow[]): EngagementReport["notes"] {
  const texts = ["Sale next door, queues on the pavement", "The lift was out of order until 15:00"];
  return texts.flatMap((text, place) => {
    const day = days[1 + place * 3]?.day;
    return day === undefined
      ? []
      : [{ noteId: place + 1, siteId: place === 0 ? null : "lindenhof-hamburg", day, text }];
  });
}
