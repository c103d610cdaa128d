import { type DurationRow, FIGURE_IDS, type Figure } from "../../main/report/schema/engagement-rows.ts";
import { cell, unmeasured } from "./fake-report-cells.ts";

/** Now, before, and an hour at other sites; null: not measured. */
const COUNTS = {
  "pass-by": [1_204, 1_508, 21],
  view: [412, 560, 7.1],
  interact: [312, 390, 5.4],
  "try-on": [201, 262, 4.4],
  "hand-off": [46, 88, 0.7],
  buy: [88, 96, null],
  visits: [312, 390, 5.4],
  abandoned: [38, 34, 0.9],
  "garments-tried": [388, 540, 6.2],
  requests: [64, 71, 1.2],
  answered: [58, 66, 1.1],
  "size-requests": [52, 55, 0.9],
  "missing-sizes": [23, 17, null],
} as const satisfies Readonly<Record<Figure["id"], readonly [number, number, number | null]>>;
const UP_HOURS = { now: 49.7, before: 68.8 };

/** Every count against the days before and the other sites. */
export function figures(empty: boolean, salesKnown: boolean, sites: number): Figure[] {
  return FIGURE_IDS.map((id): Figure => {
    const [now, then, elsewhere] = COUNTS[id];
    const known = !empty && (id !== "buy" || salesKnown);
    const count = known ? cell(now) : unmeasured;
    const before = known ? cell(then) : unmeasured;
    const both = count.value !== null && before.value !== null && before.value > 0;
    return {
      id,
      count,
      before,
      change: both ? now / then - 1 : null,
      changePerUpHour: both ? now / UP_HOURS.now / (then / UP_HOURS.before) - 1 : null,
      perUpHour: known ? now / UP_HOURS.now : null,
      otherSites:
        known && elsewhere !== null && sites > 1 ? { sites: sites - 1, medianPerUpHour: elsewhere } : null,
    };
  });
}

export const DURATIONS: readonly DurationRow[] = [
  {
    id: "dwell",
    now: { count: cell(304), medianMs: 105_000, p90Ms: 265_000 },
    before: { count: cell(255), medianMs: 95_000, p90Ms: 240_000 },
    otherSites: { sites: 6, medianMs: 120_000 },
  },
  {
    id: "response",
    now: { count: cell(58), medianMs: 75_000, p90Ms: 310_000 },
    before: { count: cell(18), medianMs: 110_000, p90Ms: null },
    otherSites: { sites: 6, medianMs: 90_000 },
  },
];

const NO_DURATION = { count: unmeasured, medianMs: null, p90Ms: null };
export const NO_DURATIONS: readonly DurationRow[] = [
  { id: "dwell", now: NO_DURATION, before: NO_DURATION, otherSites: null },
  { id: "response", now: NO_DURATION, before: NO_DURATION, otherSites: null },
];
