import type { Tally } from "../ledger/read/tally.ts";

/** What the sums by day and hour need of a tally. */
export type TallyOfTime = Pick<Tally, "day" | "hour" | "measure" | "kind" | "count">;
/** What the sums by product need of a tally. */
export type TallyOfProduct = Pick<Tally, "measure" | "kind" | "count"> & { readonly productId: string };

export interface ProductCounts {
  scans: number;
  /** Visits with a try-on of it. */
  tryOns: number;
  requests: number;
  /** Requests for it that were answered. */
  handOffs: number;
  /** Visits with a try-on of it and an answered request for it. */
  handOffVisits: number;
}
export interface HourCounts {
  visits: number;
  tryOns: number;
  requests: number;
  upMinutes: number;
}
export interface DayCounts {
  visits: number;
  tryOns: number;
  upMinutes: number;
}

/** True counts of a span of days. They stay in the host: what leaves it is an `EngagementReport`. */
export interface EngagementCounts {
  upMinutes: number;
  /** Minutes in which the camera counted presence. */
  countingMinutes: number;
  passBys: number;
  views: number;
  visits: number;
  interacts: number;
  tryOns: number;
  handOffs: number;
  asked: number;
  answered: number;
  /** Requests by the time they waited. */
  readonly waits: Map<number, number>;
  readonly products: Map<string, ProductCounts>;
  /** By hour of the day, 24 of them. */
  readonly hours: readonly HourCounts[];
  readonly days: Map<string, DayCounts>;
}

export function noCounts(): EngagementCounts {
  return {
    upMinutes: 0,
    countingMinutes: 0,
    passBys: 0,
    views: 0,
    visits: 0,
    interacts: 0,
    tryOns: 0,
    handOffs: 0,
    asked: 0,
    answered: 0,
    waits: new Map(),
    products: new Map(),
    hours: Array.from({ length: 24 }, () => ({ visits: 0, tryOns: 0, requests: 0, upMinutes: 0 })),
    days: new Map(),
  };
}

/** Adds a tally of the span; its size is bounded by days and products, not by the number of tallies. */
export function addTally(counts: EngagementCounts, tally: Tally): void {
  const { measure, bucketMs, count } = tally;
  addToTotals(counts, tally);
  if (measure === "wait") counts.waits.set(bucketMs, (counts.waits.get(bucketMs) ?? 0) + count);
  if (tally.productId !== null) addToProduct(counts.products, { ...tally, productId: tally.productId });
}

/** What a tally adds to the sums of all products, of an hour and of a day. */
export function addToTotals(counts: EngagementCounts, tally: TallyOfTime): void {
  const { measure, count } = tally;
  const hour = counts.hours[tally.hour] ?? { visits: 0, tryOns: 0, requests: 0, upMinutes: 0 };
  const day = dayOf(counts, tally.day);
  switch (measure) {
    case "entries":
      addEntries(counts, tally, hour, day);
      return;
    case "counting":
      counts.countingMinutes += count;
      return;
    case "visits":
      counts.visits += count;
      hour.visits += count;
      day.visits += count;
      return;
    case "interact":
      counts.interacts += count;
      return;
    case "try-on":
      counts.tryOns += count;
      hour.tryOns += count;
      day.tryOns += count;
      return;
    case "hand-off":
      counts.handOffs += count;
      return;
    case "answered":
      counts.answered += count;
      return;
    default:
      // Counted by product or waiting time, or for another report.
      return;
  }
}

/** Of the kinds of entries, the ones that a report counts one by one. */
function addEntries(
  counts: EngagementCounts,
  { kind, count }: TallyOfTime,
  hour: HourCounts,
  day: DayCounts,
): void {
  if (kind === "pass-by") counts.passBys += count;
  if (kind === "view") counts.views += count;
  if (kind === "request") {
    counts.asked += count;
    hour.requests += count;
  }
  if (kind === "heartbeat") {
    counts.upMinutes += count;
    hour.upMinutes += count;
    day.upMinutes += count;
  }
}

function dayOf({ days }: EngagementCounts, day: string): DayCounts {
  const known = days.get(day) ?? { visits: 0, tryOns: 0, upMinutes: 0 };
  days.set(day, known);
  return known;
}

/** What a tally adds to its product. */
export function addToProduct(products: EngagementCounts["products"], tally: TallyOfProduct): void {
  const { measure, kind, count, productId } = tally;
  const none = { scans: 0, tryOns: 0, requests: 0, handOffs: 0, handOffVisits: 0 };
  const product = products.get(productId) ?? none;
  if (kind === "scan") product.scans += count;
  else if (kind === "request") product.requests += count;
  else if (measure === "product-try-on") product.tryOns += count;
  else if (measure === "product-hand-off") product.handOffVisits += count;
  else if (measure === "answered") product.handOffs += count;
  else return;
  products.set(productId, product);
}
