import type { Chance } from "../../../main/base/chance.ts";
import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Arm, Design } from "../schema/experiment.ts";
import { shuffle } from "./shuffle.ts";

/** Plans up to this number are all gone through; of more, `SAMPLED_PLANS` are drawn. */
export const MAX_ENUMERATED_PLANS = 20_000;
export const SAMPLED_PLANS = 9_999;

/** The arms of every site (in the plan's order), one for each period. */
export type PlanArms = readonly (readonly Arm[])[];

/** What might have been drawn instead of a plan. */
export interface AdmissiblePlans {
  /** How many plans there are, the drawn one included; exact up to 2^53. */
  readonly count: number;
  /** The drawn plan first, then the others: all of them, or `SAMPLED_PLANS` drawn where `complete` is false. */
  readonly plans: readonly PlanArms[];
  readonly complete: boolean;
}

/**
 * The plans that were as likely as the one drawn: the ground of every randomisation test. Null for a history, in which
 * nothing was drawn. `chance` is only asked where there are too many plans to go through.
 */
export function admissiblePlans(design: Design, plan: DrawnPlan, chance: Chance): AdmissiblePlans | null {
  const drawn: PlanArms = plan.sites.map(({ arms }) => arms);
  switch (design.kind) {
    case "history":
      return null;
    case "rotation":
    case "parallel":
      return ofSites(drawn, chance);
    case "pairs":
      return ofSwaps(drawn, design.pairs.length, chance, (swapped) => {
        const arms = new Map(plan.sites.map((site) => [site.siteId, site.arms]));
        for (const [index, [first, second]] of design.pairs.entries()) {
          const [a, b] = [arms.get(first) ?? [], arms.get(second) ?? []];
          if (swapped(index)) arms.set(first, b).set(second, a);
        }
        return plan.sites.map(({ siteId }) => arms.get(siteId) ?? []);
      });
    case "day-pairs":
      return ofSwaps(drawn, design.pairs, chance, (swapped) =>
        drawn.map((arms) => arms.map((arm, day) => (swapped(day >> 1) ? (arms[day ^ 1] ?? arm) : arm))),
      );
  }
}

/** How many plans a design has for so many sites; 1 for a history. Exact up to 2^53, then as near as a double is. */
export function countPlans(design: Design, drawn: PlanArms): number {
  switch (design.kind) {
    case "history":
      return 1;
    case "rotation":
    case "parallel":
      return countArrangements(drawn);
    case "pairs":
      return 2 ** design.pairs.length;
    case "day-pairs":
      return 2 ** design.pairs;
  }
}

/** Sites change their arms among each other; sites with the same arms make no new plan. */
function ofSites(drawn: PlanArms, chance: Chance): AdmissiblePlans {
  const count = countArrangements(drawn);
  if (count > MAX_ENUMERATED_PLANS)
    return { count, complete: false, plans: [drawn, ...sample(() => shuffle(drawn, chance))] };
  return { count, complete: true, plans: drawnFirst(arrangements(drawn), drawn) };
}

/** Pairs are swapped or not, each for itself. */
function ofSwaps(
  drawn: PlanArms,
  pairs: number,
  chance: Chance,
  arms: (swapped: (pair: number) => boolean) => PlanArms,
): AdmissiblePlans {
  const count = 2 ** pairs;
  if (count > MAX_ENUMERATED_PLANS) {
    const plans = sample(() => {
      const swaps = Array.from({ length: pairs }, () => chance.happens(0.5));
      return arms((pair) => swaps[pair] === true);
    });
    return { count, complete: false, plans: [drawn, ...plans] };
  }
  const plans = Array.from({ length: count }, (_, code) => arms((pair) => ((code >> pair) & 1) === 1));
  return { count, complete: true, plans };
}

function sample(one: () => PlanArms): PlanArms[] {
  return Array.from({ length: SAMPLED_PLANS }, one);
}

/** All different orders of things that may be alike. */
function arrangements(drawn: PlanArms): PlanArms[] {
  const kinds = alike(drawn);
  const all: PlanArms[] = [];
  const left = kinds.map(({ count }) => count);
  const begun: (readonly Arm[])[] = [];
  const goOn = (): void => {
    if (begun.length === drawn.length) {
      all.push([...begun]);
      return;
    }
    for (const [index, { arms }] of kinds.entries()) {
      const rest = left[index] ?? 0;
      if (rest === 0) continue;
      left[index] = rest - 1;
      begun.push(arms);
      goOn();
      begun.pop();
      left[index] = rest;
    }
  };
  goOn();
  return all;
}

/** n! / (a! b! …), multiplied as binomials so that every step is a whole number. */
function countArrangements(drawn: PlanArms): number {
  let count = 1;
  let placed = 0;
  for (const { count: of } of alike(drawn))
    for (let k = 1; k <= of; k++) {
      placed += 1;
      count = (count * placed) / k;
    }
  return count;
}

function alike(drawn: PlanArms): { arms: readonly Arm[]; count: number }[] {
  const kinds = new Map<string, { arms: readonly Arm[]; count: number }>();
  for (const arms of drawn) {
    const kind = kinds.get(arms.join()) ?? { arms, count: 0 };
    kind.count += 1;
    kinds.set(arms.join(), kind);
  }
  return [...kinds.values()];
}

function drawnFirst(plans: readonly PlanArms[], drawn: PlanArms): PlanArms[] {
  const key = (plan: PlanArms) => plan.map((arms) => arms.join()).join(";");
  const own = key(drawn);
  return [drawn, ...plans.filter((plan) => key(plan) !== own)];
}
