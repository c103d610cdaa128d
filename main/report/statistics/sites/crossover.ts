import { fail, type Result, succeed } from "../../../base/result.ts";
import type { TEstimate } from "../t-estimate.ts";
import { pooledT, type TwoSampleRefusal } from "./two-sample-t.ts";

/** One site of a two-period crossover: which arm came first, and the outcome of each period. */
export interface CrossoverSite {
  readonly treatedFirst: boolean;
  readonly first: number;
  readonly second: number;
}

/** What a two-period crossover says, in units of the outcome. */
export interface Crossover {
  /** Treated minus control. */
  readonly treatment: TEstimate;
  /** First period minus second period, whatever was shown. */
  readonly period: TEstimate;
  /** Difference of sums between the orders: reported, never a gate for the treatment's test (Freeman 1989). */
  readonly carryOver: TEstimate;
}

/**
 * AB/BA crossover by Hills & Armitage (1979): two-sample t of half the period differences between the two orders (the
 * order's sign turned for the period effect), and of the sums for carry-over (Grizzle 1965).
 * Errors: `too-few-values` (an order without sites, or fewer than three sites), `not-finite`, `no-variation`.
 */
export function crossover(of: {
  readonly sites: readonly CrossoverSite[];
  readonly level?: number;
}): Result<Crossover, TwoSampleRefusal | "one-order"> {
  const ahead = of.sites.filter(({ treatedFirst }) => treatedFirst);
  const behind = of.sites.filter(({ treatedFirst }) => !treatedFirst);
  if (ahead.length === 0 || behind.length === 0) {
    return fail(
      "one-order",
      "All sites had the arms in one order: the effect cannot be told apart from the weeks.",
    );
  }
  const level = of.level === undefined ? {} : { level: of.level };
  const half = ({ first, second }: CrossoverSite): number => (first - second) / 2;
  const sum = ({ first, second }: CrossoverSite): number => first + second;
  const treatment = pooledT({ treated: ahead.map(half), control: behind.map(half), ...level });
  if (!treatment.ok) return treatment;
  const period = pooledT({ treated: ahead.map(half), control: behind.map((site) => -half(site)), ...level });
  if (!period.ok) return period;
  const carryOver = pooledT({ treated: ahead.map(sum), control: behind.map(sum), ...level });
  if (!carryOver.ok) return carryOver;
  return succeed({ treatment: treatment.value, period: period.value, carryOver: carryOver.value });
}
