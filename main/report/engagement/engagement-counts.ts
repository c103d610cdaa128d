import type { Tally, TallyMeasure } from "../../ledger/read/tally.ts";
import type { EntryKind } from "../../ledger/schema/entry.ts";

/** What a tally counts, wherever and whenever. */
export type TallyOfTotal = Pick<Tally, "measure" | "kind" | "count">;
export type TallyOfTime = TallyOfTotal & Pick<Tally, "day" | "hour">;
export type TallyOfScreen = TallyOfTotal & Pick<Tally, "screenId">;
export type TallyOfCampaign = TallyOfTotal & { readonly campaignId: string };
export type TallyOfProduct = TallyOfTotal & { readonly productId: string };
export type TallyOfDuration = Pick<Tally, "measure" | "bucketMs" | "count">;

export interface ProductCounts {
  scans: number;
  /** Visits with a try-on of it. */
  tryOns: number;
  requests: number;
  sizeRequests: number;
  missingSizes: number;
  /** Requests for it that were answered. */
  handOffs: number;
  /** Visits with a try-on of it and an answered request for it. */
  handOffVisits: number;
}
/** What a stretch of time or a screen saw. */
export interface VisitCounts {
  visits: number;
  tryOns: number;
  requests: number;
  upMinutes: number;
}

/** Sums over a span of days. */
export interface TotalCounts {
  upMinutes: number;
  /** Minutes in which the camera counted presence. */
  countingMinutes: number;
  passBys: number;
  views: number;
  visits: number;
  interacts: number;
  tryOns: number;
  handOffs: number;
  abandoned: number;
  /** Products tried on, each once a visit. */
  garmentsTried: number;
  asked: number;
  answered: number;
  sizeRequests: number;
  missingSizes: number;
  /** Requests by the time they waited, visits by the time they took: milliseconds → how many. */
  readonly waits: Map<number, number>;
  readonly dwells: Map<number, number>;
}

/** True counts of a span of days. They stay in the host: what leaves it is an `EngagementReport`. */
export interface EngagementCounts extends TotalCounts {
  readonly products: Map<string, ProductCounts>;
  /** By hour of the week, 7 × 24 of them, Monday's first. */
  readonly weekHours: readonly VisitCounts[];
  readonly days: Map<string, VisitCounts>;
  readonly screens: Map<string, VisitCounts>;
  /** Visits that began from a campaign, and those of them with a try-on. */
  readonly campaigns: Map<string, VisitCounts>;
}

export const HOURS_A_DAY = 24;
export const DAYS_A_WEEK = 7;

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
    abandoned: 0,
    garmentsTried: 0,
    asked: 0,
    answered: 0,
    sizeRequests: 0,
    missingSizes: 0,
    waits: new Map(),
    dwells: new Map(),
    products: new Map(),
    weekHours: Array.from({ length: DAYS_A_WEEK * HOURS_A_DAY }, noVisits),
    days: new Map(),
    screens: new Map(),
    campaigns: new Map(),
  };
}

export function noVisits(): VisitCounts {
  return { visits: 0, tryOns: 0, requests: 0, upMinutes: 0 };
}

/** Adds a tally of the span; its size is bounded by days and products, not by the number of tallies. */
export function addTally(counts: EngagementCounts, tally: Tally): void {
  const { campaignId, productId } = tally;
  addToTotals(counts, tally);
  addToTime(counts, tally);
  addToScreen(counts, tally);
  addToDurations(counts, tally);
  if (campaignId !== null) addToCampaign(counts, { ...tally, campaignId });
  if (productId !== null) addToProduct(counts.products, { ...tally, productId });
}

type Total = { [K in keyof TotalCounts]: TotalCounts[K] extends number ? K : never }[keyof TotalCounts];

/** Which sum entries of a kind add to, and which a measure. */
const TOTAL_OF_KIND: ReadonlyMap<EntryKind | null, Total> = new Map([
  ["pass-by", "passBys"],
  ["view", "views"],
  ["request", "asked"],
  ["heartbeat", "upMinutes"],
]);
const TOTAL_OF_MEASURE: ReadonlyMap<TallyMeasure, Total> = new Map([
  ["counting", "countingMinutes"],
  ["visits", "visits"],
  ["interact", "interacts"],
  ["try-on", "tryOns"],
  ["hand-off", "handOffs"],
  ["abandoned", "abandoned"],
  ["product-try-on", "garmentsTried"],
  ["answered", "answered"],
  ["size-request", "sizeRequests"],
  ["missing-size", "missingSizes"],
]);

/** What a tally adds to the sums of the whole span. */
export function addToTotals(counts: TotalCounts, { measure, kind, count }: TallyOfTotal): void {
  const total = measure === "entries" ? TOTAL_OF_KIND.get(kind) : TOTAL_OF_MEASURE.get(measure);
  if (total !== undefined) counts[total] += count;
}

/** What a tally adds to its hour of the week and its day. */
export function addToTime(counts: EngagementCounts, tally: TallyOfTime): void {
  const hour = counts.weekHours[(weekdayOf(tally.day) - 1) * HOURS_A_DAY + tally.hour];
  if (hour !== undefined) addToVisits(hour, tally);
  addToVisits(known(counts.days, tally.day, noVisits), tally);
}

/** What a tally adds to its screen. */
export function addToScreen({ screens }: EngagementCounts, tally: TallyOfScreen): void {
  addToVisits(known(screens, tally.screenId, noVisits), tally);
}

/** What a tally adds to the campaign that its visit began from. */
export function addToCampaign({ campaigns }: EngagementCounts, tally: TallyOfCampaign): void {
  if (tally.measure === "visits" || tally.measure === "try-on")
    addToVisits(known(campaigns, tally.campaignId, noVisits), tally);
}

/** What a tally adds to the times that requests waited and visits took. */
export function addToDurations(counts: TotalCounts, { measure, bucketMs, count }: TallyOfDuration): void {
  const times = measure === "wait" ? counts.waits : measure === "dwell" ? counts.dwells : null;
  times?.set(bucketMs, (times.get(bucketMs) ?? 0) + count);
}

/** What a tally adds to its product. */
export function addToProduct(products: EngagementCounts["products"], tally: TallyOfProduct): void {
  const { measure, kind, count, productId } = tally;
  const none = {
    scans: 0,
    tryOns: 0,
    requests: 0,
    sizeRequests: 0,
    missingSizes: 0,
    handOffs: 0,
    handOffVisits: 0,
  };
  const product = products.get(productId) ?? none;
  if (kind === "scan") product.scans += count;
  else if (kind === "request") product.requests += count;
  else if (measure === "product-try-on") product.tryOns += count;
  else if (measure === "product-hand-off") product.handOffVisits += count;
  else if (measure === "answered") product.handOffs += count;
  else if (measure === "size-request") product.sizeRequests += count;
  else if (measure === "missing-size") product.missingSizes += count;
  else return;
  products.set(productId, product);
}

/** 1 is Monday, 7 is Sunday, of a day in ISO 8601. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || DAYS_A_WEEK;
}

function addToVisits(sums: VisitCounts, { measure, kind, count }: TallyOfTotal): void {
  if (kind === "request") sums.requests += count;
  else if (kind === "heartbeat") sums.upMinutes += count;
  else if (measure === "visits") sums.visits += count;
  else if (measure === "try-on") sums.tryOns += count;
}

function known<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
