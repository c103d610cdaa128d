import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Arm } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { Chance } from "../../base/chance.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";

/** What the campaign does to sales, as lifts of advertised products on a day so many weeks after its start. */
export interface PlantedEffect {
  readonly mirror: (weeksSinceStart: number) => number;
  readonly flyer: number;
  /** Share of an arm's lift that other products of the same category get too. */
  readonly spillOver: number;
}

const FLYER_LIFT = 0.02;
const SPILL_OVER = 0.25;
const STEADY_LIFT = 0.08;
const LASTING_LIFT = 0.03;
const NOVELTY_LIFT = 0.14;
const NOVELTY_WEEKS = 6;

/** Effect sizes of the field: a mirror at 8 %, one that wears off from 17 % towards 3 %, and nothing at all. */
export const PLANTED = {
  steady: { mirror: () => STEADY_LIFT, flyer: FLYER_LIFT, spillOver: SPILL_OVER },
  novelty: {
    mirror: (weeks: number) => LASTING_LIFT + NOVELTY_LIFT * Math.exp(-weeks / NOVELTY_WEEKS),
    flyer: FLYER_LIFT,
    spillOver: SPILL_OVER,
  },
  nothing: { mirror: () => 0, flyer: 0, spillOver: 0 },
} as const satisfies Record<string, PlantedEffect>;

/** A product of the made-up chain. */
export interface SimulatedProduct {
  readonly productId: string;
  readonly role: "advertised" | "reference" | "beside" | "other";
  /** Units a site sells on an ordinary day. */
  readonly unitsADay: number;
  readonly priceMinor: number;
}

export interface SimulatedSales {
  readonly plan: DrawnPlan;
  readonly products: readonly SimulatedProduct[];
  readonly effect: PlantedEffect;
  readonly currency: string;
  readonly chance: Chance;
  /** Deviation of the log ratio of a site's week, and how far it lasts into the next. */
  readonly weekDeviation?: number;
  readonly weekPersistence?: number;
  /** Deviation of the mirror's log lift between sites. */
  readonly siteDeviation?: number;
}

const DAYS_A_WEEK = 7;
const SUNDAY = 0;
/** How a week's sales fall on its days; closed on Sundays. */
const WEIGHT_OF_WEEKDAY = [0, 0.7, 0.8, 0.9, 1, 1.2, 1.6] as const;
const SITE_SIZE_SPREAD = 0.3;
const SITE_TASTE_SPREAD = 0.2;
const WEEK_SPREAD = 0.1;

/**
 * Made-up sales of every site and day of a plan: sites of several sizes and tastes, weeks that are good or bad for all,
 * a site's own ups and downs that last into the next week, days counted by Poisson, and the planted effect on what is
 * advertised. Days before the first period are not among them.
 */
export function simulateSales(options: SimulatedSales): DailySale[] {
  const { plan, products, effect, currency, chance } = options;
  const { weekDeviation = 0.05, weekPersistence = 0.3, siteDeviation = 0.02 } = options;
  const first = plan.periods[0]?.fromDay ?? "";
  const days = daysBetween(first, plan.periods.at(-1)?.untilDay ?? first);
  const weeks = Math.ceil(days / DAYS_A_WEEK);
  const startDay = plan.periods.find(({ baseline }) => !baseline)?.fromDay ?? first;
  const traffic = Array.from({ length: weeks }, () => WEEK_SPREAD * normal(chance));
  return plan.sites.flatMap(({ siteId, arms }) => {
    const size = SITE_SIZE_SPREAD * normal(chance);
    const taste = SITE_TASTE_SPREAD * normal(chance);
    const ownLift = siteDeviation * normal(chance);
    const ownWeeks = lastingNoise(weeks, weekDeviation, weekPersistence, chance);
    return Array.from({ length: days }, (_, index) => {
      const day = dayAfter(first, index);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday === SUNDAY) return [];
      const week = Math.floor(index / DAYS_A_WEEK);
      const period = plan.periods.findIndex(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
      const lift = logLift(effect, arms[period] ?? "none", daysBetween(startDay, day) / DAYS_A_WEEK, ownLift);
      return products.map(({ productId, role, unitsADay, priceMinor }): DailySale => {
        const advertised = role === "advertised" ? taste + (ownWeeks[week] ?? 0) + lift : 0;
        const beside = role === "beside" ? effect.spillOver * lift : 0;
        const logMean = size + (traffic[week] ?? 0) + advertised + beside;
        const soldUnits = chance.times(unitsADay * (WEIGHT_OF_WEEKDAY[weekday] ?? 1) * Math.exp(logMean));
        const returnedUnits = chance.times(0.03 * soldUnits);
        const revenueMinor = (soldUnits - returnedUnits) * priceMinor;
        return { siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency };
      });
    }).flat();
  });
}

function logLift(effect: PlantedEffect, arm: Arm, weeksSinceStart: number, ownLift: number): number {
  switch (arm) {
    case "none":
      return 0;
    case "flyer":
      return Math.log1p(effect.flyer);
    case "mirror":
      return Math.log1p(effect.mirror(weeksSinceStart)) + ownLift;
  }
}

/** Noise of a deviation whose weeks hang together (first-order autoregression). */
function lastingNoise(weeks: number, deviation: number, persistence: number, chance: Chance): number[] {
  const noise: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const before = noise[week - 1];
    const fresh = normal(chance);
    noise.push(before === undefined ? fresh : persistence * before + Math.sqrt(1 - persistence ** 2) * fresh);
  }
  return noise.map((value) => deviation * value);
}

function normal(chance: Chance): number {
  return Math.log(chance.around(1, 1));
}
