import type { Product } from "../../content/schema/product.ts";
import type { Cell, EngagementReport, Rate } from "../../main/report/schema/engagement.ts";

const DAY_MS = 86_400_000;
const hidden: Cell = { state: "hidden", value: null };
const unmeasured: Cell = { state: "not-measured", value: null };

function cell(value: number): Cell {
  return value > 0 && value < 5 ? { state: "suppressed", value: null } : { state: "measured", value };
}

function rate(numerator: Cell, denominator: Cell): Rate {
  const share =
    numerator.value !== null && denominator.value !== null && denominator.value > 0
      ? numerator.value / denominator.value
      : null;
  return { numerator, denominator, share };
}

/** A report with everything that can stand in one: few, hidden, not measured, a day without the mirror. */
export function fakeReport(
  span: { readonly fromDay: string; readonly toDay: string; readonly screenId: string | null },
  products: readonly Product[],
  empty: boolean,
): EngagementReport {
  const days: string[] = [];
  for (let atMs = Date.parse(span.fromDay); atMs < Date.parse(span.toDay); atMs += DAY_MS) {
    days.push(new Date(atMs).toISOString().slice(0, 10));
  }
  const scale = empty ? 0 : 1;
  const counts = [cell(0), cell(412 * scale), cell(312 * scale), cell(201 * scale), cell(3 * scale)];
  const looked = empty ? unmeasured : (counts[1] ?? unmeasured);
  const funnelCounts = [unmeasured, looked, ...counts.slice(2)];
  const steps = ["pass-by", "view", "interact", "try-on", "hand-off"] as const;
  return {
    ...span,
    timeZone: "Europe/Berlin",
    countingMinutes: 0,
    salesDays: 0,
    before: { fromDay: span.fromDay, toDay: span.fromDay, upMinutes: 0, countingMinutes: 0, salesDays: 0 },
    smallestPrinted: 5,
    figures: [],
    durations: [],
    lostSales: {
      requests: unmeasured,
      before: unmeasured,
      leastMinor: null,
      mostMinor: null,
      currency: null,
      unpricedProducts: 0,
    },
    neverBought: { state: "no-sales", knownDays: 0, products: [] },
    assisted: {
      state: "no-sales",
      days: 0,
      units: unmeasured,
      placeboUnits: null,
      beyondPlacebo: null,
      interval: null,
    },
    categories: [],
    weekHours: [],
    campaigns: [],
    screens: [],
    sites: [],
    notes: [],
    siteId: "lindenhof-hamburg",
    simulated: !empty,
    visits: cell(312 * scale),
    upMinutes: empty ? 0 : days.length * 590,
    funnel: steps.map((step, place) => ({
      step,
      count: funnelCounts[place] ?? unmeasured,
      ofPrevious: rate(funnelCounts[place] ?? unmeasured, funnelCounts[place - 1] ?? unmeasured),
    })),
    requests: {
      asked: cell(64 * scale),
      answered: cell(58 * scale),
      medianWaitMs: empty ? null : 74_000,
    },
    products: empty
      ? []
      : products.map((product, place) => {
          const tryOns = place === 3 ? hidden : cell(96 - place * 8);
          const handOffs = cell(Math.max(0, 21 - place * 2));
          return {
            productId: product.productId,
            category: product.category,
            tryOnsBefore: unmeasured,
            sizeRequests: unmeasured,
            missingSizes: unmeasured,
            bought: unmeasured,
            scans: cell(Math.max(0, 60 - place * 6)),
            tryOns,
            requests: cell(Math.max(0, 26 - place * 2)),
            handOffs,
            handOffsOfTryOns: rate(handOffs, tryOns),
          };
        }),
    hours: Array.from({ length: 24 }, (_, hour) => {
      const visits = empty || hour < 9 || hour > 19 ? 0 : 12 + ((hour * 7) % 23);
      return {
        hour,
        upMinutes: visits > 0 ? days.length * 60 : 0,
        visits: cell(hour === 9 ? 3 * scale : visits),
        tryOns: cell(visits >> 1),
        requests: cell(visits >> 2),
      };
    }),
    days: days.map((day, place) => {
      const down = !empty && place % 9 === 3;
      const visits = empty || down ? 0 : 30 + ((place * 17) % 29);
      return {
        day,
        visits: cell(visits),
        tryOns: cell(((visits * 2) / 3) | 0),
        requests: cell(visits >> 2),
        salesKnown: false,
        upMinutes: down || empty ? 0 : 590,
      };
    }),
  };
}
