import type { Tally } from "../ledger/read/tally.ts";

/** What a tally counts, wherever and whenever. */
export type TallyOfTotal = Pick<Tally, "measure" | "kind" | "count">;
export type TallyOfTime = TallyOfTotal & Pick<Tally, "day" | "hour">;
export type TallyOfProduct = TallyOfTotal & { readonly productId: string };

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
  const { measure, bucketMs, count, productId } = tally;
  addToTotals(counts, tally);
  addToTime(counts, tally);
  if (productId !== null) addToProduct(counts.products, { ...tally, productId });
  if (measure === "wait") counts.waits.set(bucketMs, (counts.waits.get(bucketMs) ?? 0) + count);
}

/** What a tally adds to the sums of the whole span. */
export function addToTotals(counts: EngagementCounts, { measure, kind, count }: TallyOfTotal): void {
  if (kind === "pass-by") counts.passBys += count;
  else if (kind === "view") counts.views += count;
  else if (kind === "request") counts.asked += count;
  else if (kind === "heartbeat") counts.upMinutes += count;
  else if (measure === "counting") counts.countingMinutes += count;
  else if (measure === "visits") counts.visits += count;
  else if (measure === "interact") counts.interacts += count;
  else if (measure === "try-on") counts.tryOns += count;
  else if (measure === "hand-off") counts.handOffs += count;
  else if (measure === "answered") counts.answered += count;
}

/** What a tally adds to its hour and its day. */
export function addToTime(counts: EngagementCounts, tally: TallyOfTime): void {
  const { measure, kind, count } = tally;
  const hour = counts.hours[tally.hour] ?? { visits: 0, tryOns: 0, requests: 0, upMinutes: 0 };
  const day = dayOf(counts, tally.day);
  if (kind === "request") hour.requests += count;
  else if (kind === "heartbeat") {
    hour.upMinutes += count;
    day.upMinutes += count;
  } else if (measure === "visits") {
    hour.visits += count;
    day.visits += count;
  } else if (measure === "try-on") {
    hour.tryOns += count;
    day.tryOns += count;
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
