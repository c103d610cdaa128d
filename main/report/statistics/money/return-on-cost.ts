import { fail, type Result, succeed } from "../../../base/result.ts";
import { studentTBelow } from "../distributions/student-t.ts";
import { type Interval, USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { type CostPerIncrement, costPerIncrement } from "./cost-per-increment.ts";

/** An amount and its interval, in units sold, in money or as a share. */
export interface Amount {
  readonly estimate: number;
  readonly interval: Interval;
}

/** What an effect in units is worth in money, all of it from the same t interval; money in the currency of the inputs. */
export interface ReturnOnCost {
  /** Units sold more than without; below 0 where fewer. */
  readonly units: TEstimate;
  /** Units × margin. */
  readonly margin: Amount;
  /** Margin − cost. */
  readonly net: Amount;
  /** Net / cost: 0 is break-even, −1 all lost. Null where nothing was spent. */
  readonly roi: Amount | null;
  /** Chance that the cost comes back, in [0, 1], read from the t curve with no opinion beforehand. */
  readonly probabilityOfProfit: number;
  /** Units that would pay for the cost. */
  readonly breakEvenUnits: number;
  readonly costPerIncrement: CostPerIncrement;
}

/** Why an effect cannot be told in money. */
export type MoneyRefusal = "not-finite" | "no-variation" | "negative-cost" | "margin-not-positive";

/**
 * Margin, net, ROI, break-even and cost per unit from incremental units with their standard error (units) and degrees of
 * freedom. `cost`: money spent on the arm, from 0; `marginPerUnit`: money, above 0. The margin counts as known: with an
 * uncertain one take `fieller`. Errors: `not-finite`; `no-variation` (standard error or degrees of freedom not above 0);
 * `negative-cost`; `margin-not-positive` (nothing could ever pay). Source: Student's t, scaled and shifted.
 */
export function returnOnCost(of: {
  readonly units: {
    readonly estimate: number;
    readonly standardError: number;
    readonly degreesOfFreedom: number;
  };
  readonly cost: number;
  readonly marginPerUnit: number;
  readonly level?: number;
}): Result<ReturnOnCost, MoneyRefusal> {
  const { cost, marginPerUnit, level = USUAL_LEVEL } = of;
  const { estimate, standardError, degreesOfFreedom } = of.units;
  if (![estimate, standardError, degreesOfFreedom, cost, marginPerUnit].every(Number.isFinite)) {
    return fail("not-finite", "An effect, its error, the cost or the margin is not a finite number.");
  }
  if (!(standardError > 0 && degreesOfFreedom > 0)) {
    return fail("no-variation", "The effect has no standard error: no bounds can be given for money.");
  }
  if (cost < 0) return fail("negative-cost", `A cost of ${cost}: what was earned belongs to the margin.`);
  if (!(marginPerUnit > 0)) return fail("margin-not-positive", `A margin of ${marginPerUnit} never pays.`);
  const units = tEstimate({ estimate, standardError, degreesOfFreedom, level });
  const breakEvenUnits = cost / marginPerUnit;
  const margin = scaled(units, (value) => value * marginPerUnit);
  const net = scaled(margin, (value) => value - cost);
  return succeed({
    units,
    margin,
    net,
    roi: cost > 0 ? scaled(net, (value) => value / cost) : null,
    probabilityOfProfit: studentTBelow((estimate - breakEvenUnits) / standardError, degreesOfFreedom),
    breakEvenUnits,
    costPerIncrement: costPerIncrement(cost, units),
  });
}

/** An amount read on another rising scale. */
function scaled({ estimate, interval }: Amount, scale: (value: number) => number): Amount {
  const { level, lower, upper } = interval;
  return { estimate: scale(estimate), interval: { level, lower: scale(lower), upper: scale(upper) } };
}
