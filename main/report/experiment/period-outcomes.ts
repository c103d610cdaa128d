import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Arm, Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";

/** What a site sold in a period of the plan. Units as sold: a return belongs to the week in which it was bought. */
export interface PeriodOutcome {
  readonly siteId: string;
  /** Number of the period in the plan, from 0. */
  readonly period: number;
  readonly arm: Arm;
  readonly baseline: boolean;
  readonly advertisedUnits: number;
  readonly referenceUnits: number;
  /** Units of products that are compared in place of the advertised ones (spill-over). */
  readonly otherUnits: number;
  /** Days on which anything was sold. */
  readonly openDays: number;
  /** Days on which nothing was sold although the weekday is an open one for this site. */
  readonly missingDays: number;
  /** log(advertised / reference); null where either is 0 or no day was open: no data is not zero. */
  readonly logRatio: number | null;
}

export interface OutcomeQuery {
  readonly experiment: Pick<Experiment, "advertised" | "reference">;
  readonly plan: DrawnPlan;
  readonly sales: Iterable<DailySale>;
  /** Products whose units are summed as `otherUnits`. */
  readonly others?: ReadonlySet<string>;
}

interface Sum {
  advertised: number;
  reference: number;
  others: number;
  readonly openDays: Set<string>;
}

/** Sums sales by site and period of the plan, in the plan's order. Sales outside of the plan are passed over. */
export function periodOutcomes({ experiment, plan, sales, others }: OutcomeQuery): PeriodOutcome[] {
  const advertised = new Set(experiment.advertised);
  const reference = new Set(experiment.reference);
  const periodOf = periodsByDay(plan);
  const sums = new Map(plan.sites.map(({ siteId }) => [siteId, plan.periods.map(() => noSales())]));
  for (const { siteId, day, productId, soldUnits } of sales) {
    const sum = sums.get(siteId)?.[periodOf.get(day) ?? -1];
    if (sum === undefined) continue;
    sum.openDays.add(day);
    if (advertised.has(productId)) sum.advertised += soldUnits;
    else if (reference.has(productId)) sum.reference += soldUnits;
    else if (others?.has(productId) === true) sum.others += soldUnits;
  }
  return plan.sites.flatMap(({ siteId, arms }) => {
    const own = sums.get(siteId) ?? [];
    const openWeekdays = new Set(own.flatMap(({ openDays }) => [...openDays].map(weekday)));
    return plan.periods.map((period, index): PeriodOutcome => {
      const sum = own[index] ?? noSales();
      const due = daysOf(period.fromDay, period.untilDay).filter((day) => openWeekdays.has(weekday(day)));
      return {
        siteId,
        period: index,
        arm: arms[index] ?? "none",
        baseline: period.baseline,
        advertisedUnits: sum.advertised,
        referenceUnits: sum.reference,
        otherUnits: sum.others,
        openDays: sum.openDays.size,
        missingDays: due.filter((day) => !sum.openDays.has(day)).length,
        logRatio: logRatioOf(sum.advertised, sum.reference),
      };
    });
  });
}

/** log(a / b); null where either is 0. */
export function logRatioOf(units: number, ofUnits: number): number | null {
  return units > 0 && ofUnits > 0 ? Math.log(units / ofUnits) : null;
}

function noSales(): Sum {
  return { advertised: 0, reference: 0, others: 0, openDays: new Set() };
}

function periodsByDay({ periods }: DrawnPlan): ReadonlyMap<string, number> {
  return new Map(
    periods.flatMap(({ fromDay, untilDay }, index) =>
      daysOf(fromDay, untilDay).map((day) => [day, index] as const),
    ),
  );
}

function daysOf(fromDay: string, untilDay: string): string[] {
  return Array.from({ length: daysBetween(fromDay, untilDay) }, (_, index) => dayAfter(fromDay, index));
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
