import { ARMS, type Arm } from "../../../content/experiment/schema/experiment.ts";
import type { HandOut } from "../../ledger/schema/by-hand.ts";
import type { ArmContact, ExperimentMoney } from "../schema/experiment-result.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";

export interface ContactQuery {
  readonly outcomes: readonly PeriodOutcome[];
  readonly handOuts: readonly HandOut[];
  readonly costs: ExperimentMoney["costs"];
  /** Visits with an interaction and passers-by that were counted while the mirror arm was on; null: not measured. */
  readonly mirror: { readonly interactions: number | null; readonly contacts: number | null };
}

/** What each arm reached and sold beside what it cost: mirror beside flyer, each in its own contacts. */
export function armContacts({ outcomes, handOuts, costs, mirror }: ContactQuery): ArmContact[] {
  const campaign = outcomes.filter(({ baseline }) => !baseline);
  return ARMS.filter((arm) => campaign.some((outcome) => outcome.arm === arm)).map((arm) => {
    const own = campaign.filter((outcome) => outcome.arm === arm);
    const sum = (of: (outcome: PeriodOutcome) => number) =>
      own.reduce((all, outcome) => all + of(outcome), 0);
    const { interactions, contacts } = reachOf(arm, handOuts, mirror);
    const costMinor = costOf(arm, costs);
    return {
      arm,
      plannedSiteDays: sum(({ openDays, missingDays }) => openDays + missingDays),
      seenSiteDays: sum(({ openDays }) => openDays),
      advertisedUnits: sum(({ advertisedUnits }) => advertisedUnits),
      referenceUnits: sum(({ referenceUnits }) => referenceUnits),
      interactions,
      contacts,
      costMinor,
      costPerContactMinor: per(costMinor, contacts),
      costPerInteractionMinor: per(costMinor, interactions),
    };
  });
}

function reachOf(
  arm: Arm,
  handOuts: readonly HandOut[],
  mirror: ContactQuery["mirror"],
): ContactQuery["mirror"] {
  switch (arm) {
    case "none":
      return { interactions: null, contacts: null };
    case "mirror":
      return mirror;
    case "flyer": {
      if (handOuts.length === 0) return { interactions: null, contacts: null };
      const counted = handOuts.flatMap(({ redeemed }) => (redeemed === null ? [] : [redeemed]));
      return {
        interactions: counted.length === 0 ? null : counted.reduce((sum, redeemed) => sum + redeemed, 0),
        contacts: handOuts.reduce((sum, { handedOut }) => sum + handedOut, 0),
      };
    }
  }
}

function costOf(arm: Arm, costs: ExperimentMoney["costs"]): number | null {
  const own = costs.filter((cost) => cost.arm === arm);
  return own.length === 0 ? null : own.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** 0 of nothing is no price. */
function per(costMinor: number | null, count: number | null): number | null {
  return costMinor === null || count === null || count === 0 ? null : costMinor / count;
}
