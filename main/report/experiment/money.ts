import type { Arm, Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { HandOut } from "../../ledger/schema/by-hand.ts";
import type { Effect, ExperimentMoney } from "../schema/experiment-result.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";

export interface MoneyQuery {
  readonly money: NonNullable<Experiment["money"]>;
  /** Mirror against flyer. */
  readonly effect: Pick<Effect, "lift" | "interval">;
  readonly outcomes: readonly PeriodOutcome[];
  /** Flyers that were handed out: their costs count where the experiment names none of its own for the flyer. */
  readonly handOuts: readonly HandOut[];
}

/**
 * What the mirror's lift over the flyer was worth, with the interval's own bounds carried through: units that would not
 * have been sold, their margin, and what they cost. No finite cost per unit where the interval spans zero. Null where
 * there is no lift.
 */
export function experimentMoney({ money, effect, outcomes, handOuts }: MoneyQuery): ExperimentMoney | null {
  const { lift, interval } = effect;
  if (lift === null) return null;
  const sold = outcomes
    .filter(({ arm, baseline }) => arm === "mirror" && !baseline)
    .reduce((sum, { advertisedUnits }) => sum + advertisedUnits, 0);
  // Of the units sold with the mirror, those that a lift of this size brought.
  const extra = (share: number): number => sold * (1 - 1 / (1 + share));
  const costs = allCosts(money, handOuts);
  const extraCostMinor = costOf(costs, "mirror") - costOf(costs, "flyer");
  const incrementalUnits = extra(lift);
  const [lower, upper] = [interval?.lower ?? null, interval?.upper ?? null];
  const incrementalMarginMinor = incrementalUnits * money.marginPerUnitMinor;
  return {
    currency: money.currency,
    marginPerUnitMinor: money.marginPerUnitMinor,
    costs,
    incrementalUnits,
    unitsInterval:
      interval === null
        ? null
        : {
            level: interval.level,
            lower: lower === null ? null : extra(lower),
            // Without a limit to the lift, all that was sold may be extra, and no more.
            upper: upper === null ? sold : extra(upper),
          },
    incrementalMarginMinor,
    extraCostMinor,
    netMinor: incrementalMarginMinor - extraCostMinor,
    returnOnCost: extraCostMinor > 0 ? (incrementalMarginMinor - extraCostMinor) / extraCostMinor : null,
    breakEvenUnits: Math.max(0, extraCostMinor) / money.marginPerUnitMinor,
    costPerUnit: costPerUnit(
      extraCostMinor,
      incrementalUnits,
      lower === null ? null : extra(lower),
      upper === null ? sold : extra(upper),
    ),
  };
}

function costPerUnit(
  costMinor: number,
  units: number,
  lower: number | null,
  upper: number,
): ExperimentMoney["costPerUnit"] {
  if (costMinor <= 0) return { kind: "unknown" };
  if (upper <= 0) return { kind: "negative" };
  if (lower === null || lower <= 0) return { kind: "unbounded", atLeastMinor: costMinor / upper };
  return {
    kind: "bounded",
    estimateMinor: costMinor / units,
    lowerMinor: costMinor / upper,
    upperMinor: costMinor / lower,
  };
}

function allCosts(
  { costs, currency }: MoneyQuery["money"],
  handOuts: readonly HandOut[],
): ExperimentMoney["costs"] {
  if (costs.some(({ arm }) => arm === "flyer")) return [...costs];
  const own = handOuts.filter((handOut) => handOut.currency === currency);
  return [
    ...costs,
    ...own.map(({ what, costMinor }) => ({ arm: "flyer" as const, label: what, amountMinor: costMinor })),
  ];
}

function costOf(costs: ExperimentMoney["costs"], arm: Arm): number {
  return costs.filter((cost) => cost.arm === arm).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
