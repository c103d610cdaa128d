import { type Chance, createChance } from "../../../main/base/chance.ts";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Arm, Experiment } from "../schema/experiment.ts";
import type { ExperimentFaultCode } from "../schema/experiment-fault.ts";
import { experimentFaults } from "./experiment-faults.ts";
import { baselinePeriods, periodsOf } from "./periods-of.ts";
import { rotationOrders } from "./sequences.ts";
import { shuffle } from "./shuffle.ts";

/**
 * Draws which site has which arm when. The same experiment and seed give the same plan, on any machine; every plan of
 * `admissiblePlans` is as likely as any other. Fails with the first of `experimentFaults`.
 */
export function drawPlan(experiment: Experiment, seed: number): Result<DrawnPlan, ExperimentFaultCode> {
  const [fault] = experimentFaults(experiment);
  if (fault !== undefined) return fail(fault.code, fault.message);
  const baseline = Array.from({ length: baselinePeriods(experiment.design) }, (): Arm => "none");
  const drawn = drawnArms(experiment, createChance(seed));
  return succeed({
    formatVersion: 1,
    experimentId: experiment.experimentId,
    seed,
    periods: periodsOf(experiment),
    sites: experiment.siteIds.map((siteId) => ({
      siteId,
      arms: [...baseline, ...(drawn.get(siteId) ?? [])],
    })),
  });
}

/** The arms of every site after the baseline. */
function drawnArms({ design, siteIds }: Experiment, chance: Chance): ReadonlyMap<string, readonly Arm[]> {
  switch (design.kind) {
    case "rotation": {
      const orders = shuffle(rotationOrders(siteIds.length), chance);
      return new Map(
        siteIds.map((siteId, index) => [
          siteId,
          (orders[index] ?? []).flatMap((arm) => times(design.weeksPerArm, arm)),
        ]),
      );
    }
    case "parallel": {
      const withMirror = new Set(shuffle(siteIds, chance).slice(0, Math.floor(siteIds.length / 2)));
      return new Map(
        siteIds.map((siteId) => [
          siteId,
          times(design.campaignWeeks, withMirror.has(siteId) ? "mirror" : "flyer"),
        ]),
      );
    }
    case "pairs":
      return new Map(
        design.pairs.flatMap((pair) => {
          const [first, second] = chance.happens(0.5) ? pair : [pair[1], pair[0]];
          return [
            [first, times(design.campaignWeeks, "mirror")],
            [second, times(design.campaignWeeks, "flyer")],
          ] as const;
        }),
      );
    case "day-pairs": {
      const arms = Array.from({ length: design.pairs }, () => dayPair(chance.happens(0.5))).flat();
      return new Map(siteIds.map((siteId) => [siteId, arms]));
    }
    case "history":
      return new Map(siteIds.map((siteId) => [siteId, times(design.campaignWeeks, design.arm)]));
  }
}

function dayPair(mirrorFirst: boolean): Arm[] {
  return mirrorFirst ? ["mirror", "flyer"] : ["flyer", "mirror"];
}

function times(count: number, arm: Arm): Arm[] {
  return Array.from({ length: count }, () => arm);
}
