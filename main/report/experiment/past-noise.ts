import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { daysBetween } from "../../base/civil-time.ts";
import { mean } from "../statistics/vector.ts";
import { logRatioOf } from "./period-outcomes.ts";

/** Ups and downs of a site's ratio that no number of units removes, where the past is too short to tell. */
const ASSUMED_DEVIATION = 0.05;
const MIN_WEEKS = 4;
const DAYS_A_WEEK = 7;
const OPEN_DAYS_A_WEEK = 6;

/** How much a log ratio of advertised over reference units moves by itself. */
export interface PastNoise {
  /** Units of a site in a week, on average. */
  readonly advertisedUnits: number;
  readonly referenceUnits: number;
  /** √(1/U + 1/R): what counting alone leaves, however calm the shop. */
  readonly noiseFloor: number;
  /** Deviation of one site and week, of counting and of the shop's own ups and downs. */
  readonly weekDeviation: number;
  readonly dayDeviation: number;
  /** Whether the past was long enough to tell; else the ups and downs are assumed. */
  readonly seen: boolean;
}

/** What past sales say of the noise of an experiment; null where they hold nothing of its products and sites. */
export function pastNoise(
  experiment: Pick<Experiment, "advertised" | "reference" | "siteIds">,
  sales: Iterable<DailySale>,
): PastNoise | null {
  const sites = new Set(experiment.siteIds);
  const [advertised, reference] = [new Set(experiment.advertised), new Set(experiment.reference)];
  const weeks = new Map<string, { site: string; week: number; a: number; r: number }>();
  let first: string | null = null;
  for (const { siteId, day, productId, soldUnits } of sales) {
    if (!sites.has(siteId) || !(advertised.has(productId) || reference.has(productId))) continue;
    first ??= day;
    const week = Math.floor(daysBetween(first, day) / DAYS_A_WEEK);
    const key = `${siteId} ${week}`;
    const sum = weeks.get(key) ?? { site: siteId, week, a: 0, r: 0 };
    if (advertised.has(productId)) sum.a += soldUnits;
    else sum.r += soldUnits;
    weeks.set(key, sum);
  }
  const all = [...weeks.values()];
  const advertisedUnits = mean(all.map(({ a }) => a));
  const referenceUnits = mean(all.map(({ r }) => r));
  if (all.length === 0 || advertisedUnits === 0 || referenceUnits === 0) return null;
  const noiseFloor = Math.sqrt(1 / advertisedUnits + 1 / referenceUnits);
  const residuals = residualsOf(all);
  const seen = residuals.length >= MIN_WEEKS * sites.size;
  const weekDeviation = seen
    ? Math.max(noiseFloor, Math.sqrt(mean(residuals.map((residual) => residual ** 2))))
    : Math.hypot(noiseFloor, ASSUMED_DEVIATION);
  return {
    advertisedUnits,
    referenceUnits,
    noiseFloor,
    weekDeviation,
    dayDeviation: Math.hypot(noiseFloor * Math.sqrt(OPEN_DAYS_A_WEEK), ASSUMED_DEVIATION),
    seen,
  };
}

/** Log ratios less their site's and their week's mean, grown by what the means took. */
function residualsOf(weeks: readonly { site: string; week: number; a: number; r: number }[]): number[] {
  const known = weeks.flatMap(({ site, week, a, r }) => {
    const ratio = logRatioOf(a, r);
    return ratio === null ? [] : [{ site, week, ratio }];
  });
  const meanOf = (rows: readonly { ratio: number }[]) => mean(rows.map(({ ratio }) => ratio));
  const bySite = new Map(
    [...Map.groupBy(known, ({ site }) => site)].map(([site, rows]) => [site, meanOf(rows)]),
  );
  const byWeek = new Map(
    [...Map.groupBy(known, ({ week }) => week)].map(([week, rows]) => [week, meanOf(rows)]),
  );
  const all = meanOf(known);
  const left = known.length - bySite.size - byWeek.size + 1;
  if (left < 1) return [];
  const grow = Math.sqrt(known.length / left);
  return known.map(
    ({ site, week, ratio }) => grow * (ratio - (bySite.get(site) ?? 0) - (byWeek.get(week) ?? 0) + all),
  );
}
