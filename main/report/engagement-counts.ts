import type { Tally } from "../ledger/read/tally.ts";

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
  const { measure, count, productId } = tally;
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
    case "product-try-on":
      productOf(counts, productId).tryOns += count;
      return;
    case "product-hand-off":
      productOf(counts, productId).handOffVisits += count;
      return;
    case "answered":
      counts.answered += count;
      productOf(counts, productId).handOffs += count;
      return;
    case "wait":
      counts.waits.set(tally.bucketMs, (counts.waits.get(tally.bucketMs) ?? 0) + count);
      return;
  }
}

/** Of the kinds of entries, the ones that a report counts one by one. */
function addEntries(
  counts: EngagementCounts,
  { kind, count, productId }: Tally,
  hour: HourCounts,
  day: DayCounts,
): void {
  if (kind === "pass-by") counts.passBys += count;
  if (kind === "view") counts.views += count;
  if (kind === "scan") productOf(counts, productId).scans += count;
  if (kind === "request") {
    counts.asked += count;
    hour.requests += count;
    productOf(counts, productId).requests += count;
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

/** A count that belongs to no product goes to one that no report shows. */
function productOf({ products }: EngagementCounts, productId: string | null): ProductCounts {
  const none = { scans: 0, tryOns: 0, requests: 0, handOffs: 0, handOffVisits: 0 };
  if (productId === null) return none;
  const known = products.get(productId) ?? none;
  products.set(productId, known);
  return known;
}
