import { admissiblePlans, type PlanArms } from "../../../content/experiment/design/admissible-plans.ts";
import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { Chance } from "../../base/chance.ts";
import { succeed } from "../../base/result.ts";
import type { ContrastId, TestMethod } from "../schema/experiment-result.ts";
import {
  type ClusteredPanel,
  type ClusterKind,
  clusterRobust,
} from "../statistics/clusters/cluster-robust.ts";
import { wildBootstrap, wildClustersMax } from "../statistics/clusters/wild-bootstrap.ts";
import type { Contrast } from "../statistics/fit/design.ts";
import type { Interval } from "../statistics/interval.ts";
import { signFlipTest } from "../statistics/pairs/sign-flip-test.ts";
import { randomisationTest } from "../statistics/randomisation/randomisation-test.ts";
import { CONTRASTS } from "./contrasts.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";
import { type Asked, type Refused, refused, refusedBy } from "./refused.ts";
import { siteChanges } from "./site-changes.ts";

/** What is measured: the outcomes of a drawn plan. `chance` is asked only where there are too many plans to go through. */
export interface Measured {
  readonly experiment: Pick<Experiment, "design">;
  readonly plan: DrawnPlan;
  readonly outcomes: readonly PeriodOutcome[];
  readonly chance: Chance;
}

/** A comparison of two arms on the scale of log ratios, whose p and interval come from one and the same test. */
export interface Measure {
  readonly method: TestMethod;
  readonly estimate: number;
  readonly pValue: number;
  readonly interval: Interval;
  /** The smallest p that the design could have given; 0 where there is no such limit. */
  readonly smallestP: number;
}

/**
 * The design's own test of a contrast: what was drawn decides how chance is reckoned. p and interval agree, because one
 * is the other's inversion. `level` is the interval's, e.g. 0.95. Refused as the statistics do, in the report's words.
 */
export function measure(measured: Measured, contrast: ContrastId, level: number): Asked<Measure> {
  switch (measured.experiment.design.kind) {
    case "rotation":
      return rotated(measured, contrast, level);
    case "parallel":
      return sideBySide(measured, contrast, level);
    case "pairs":
      return inPairs(measured, contrast, level);
    case "day-pairs":
      return onDays(measured, contrast, level);
    case "history":
      return refused("nothing-drawn", {});
  }
}

/** Sites by weeks with both held constant; the rows of a site belong together. */
export function rotationPanel(outcomes: readonly PeriodOutcome[]): ClusteredPanel {
  const rows = outcomes.filter(({ logRatio }) => logRatio !== null);
  const isArm = (arm: PeriodOutcome["arm"]) => rows.map((row) => Number(row.arm === arm));
  return {
    design: {
      terms: { mirror: isArm("mirror"), flyer: isArm("flyer") },
      effects: [rows.map(({ siteId }) => siteId), rows.map(({ period }) => `period ${period}`)],
    },
    outcome: rows.map(({ logRatio }) => logRatio ?? 0),
    clusterOf: rows.map(({ siteId }) => siteId),
  };
}

/** The contrast as a sum of the panel's coefficients; `none` is what all are compared with. */
export function panelContrast(contrast: ContrastId): Contrast {
  const { of, against } = CONTRASTS[contrast];
  return { mirror: 0, flyer: 0, [of]: 1, ...(against === "none" ? {} : { [against]: -1 }) };
}

/** Errors by site in a rotation, by a formula rather than by going through signs. */
export function rotatedBy(
  { outcomes }: Measured,
  contrast: ContrastId,
  kind: Exclude<ClusterKind, "CR0" | "CR1">,
  level: number,
): Asked<Measure> {
  const panel = rotationPanel(outcomes);
  const found = clusterRobust({ ...panel, contrast: panelContrast(contrast), kind, level });
  if (!found.ok) return refusedBy(found, { sites: sitesOf(panel) });
  const { estimate, pValue, interval } = found.value;
  return succeed({ method: kind === "CR2" ? "cr2" : "cv3", estimate, pValue, interval, smallestP: 0 });
}

function rotated(measured: Measured, contrast: ContrastId, level: number): Asked<Measure> {
  const panel = rotationPanel(measured.outcomes);
  const sites = sitesOf(panel);
  if (sites > wildClustersMax) return rotatedBy(measured, contrast, "CR2", level);
  const found = wildBootstrap({ ...panel, contrast: panelContrast(contrast), level });
  if (!found.ok) return refusedBy(found, { sites });
  const { estimate, pValue, interval, draws } = found.value;
  return succeed({ method: "wild-bootstrap", estimate, pValue, interval, smallestP: 2 / draws });
}

function sideBySide(measured: Measured, contrast: ContrastId, level: number): Asked<Measure> {
  if (contrast !== "mirror-flyer") return noneMissing();
  const { experiment, plan, outcomes, chance } = measured;
  const changes = new Map(siteChanges(outcomes).map(({ siteId, change }) => [siteId, change]));
  const without = plan.sites.find(({ siteId }) => !changes.has(siteId));
  if (without !== undefined) return noOutcome(without.siteId);
  const admissible = admissiblePlans(experiment.design, plan, chance);
  const campaign = plan.periods.findIndex(({ baseline }) => !baseline);
  const column = (arms: PlanArms) => arms.map((own) => Number(own[campaign] === "mirror"));
  const found = randomisationTest({
    outcome: plan.sites.map(({ siteId }) => changes.get(siteId) ?? 0),
    effects: [],
    plans: (admissible?.plans ?? []).map(column),
    level,
  });
  if (!found.ok) return refusedBy(found, { sites: plan.sites.length });
  const { estimate, pValue, interval, smallestPossibleP } = found.value;
  return succeed({ method: "randomisation", estimate, pValue, interval, smallestP: smallestPossibleP });
}

function inPairs(
  { experiment, outcomes, chance }: Measured,
  contrast: ContrastId,
  level: number,
): Asked<Measure> {
  if (contrast !== "mirror-flyer") return noneMissing();
  if (experiment.design.kind !== "pairs") throw new Error("Broken invariant: pairs are a design of pairs");
  const changes = new Map(siteChanges(outcomes).map((change) => [change.siteId, change]));
  const differences: number[] = [];
  for (const [first, second] of experiment.design.pairs) {
    const [a, b] = [changes.get(first), changes.get(second)];
    if (a === undefined) return noOutcome(first);
    if (b === undefined) return noOutcome(second);
    differences.push(a.arm === "mirror" ? a.change - b.change : b.change - a.change);
  }
  return flipped(differences, chance, level);
}

function onDays({ outcomes, chance }: Measured, contrast: ContrastId, level: number): Asked<Measure> {
  if (contrast !== "mirror-flyer") return noneMissing();
  const pairs = Map.groupBy(outcomes, ({ period }) => period >> 1);
  const differences = [...pairs.values()].flatMap(([first, second]) => {
    if (first?.logRatio == null || second?.logRatio == null) return [];
    const difference = first.logRatio - second.logRatio;
    return [first.arm === "mirror" ? difference : -difference];
  });
  return flipped(differences, chance, level);
}

function flipped(differences: readonly number[], chance: Chance, level: number): Asked<Measure> {
  const found = signFlipTest({ differences, level, chance });
  if (!found.ok) return refusedBy(found, { pairs: differences.length });
  const { estimate, pValue, interval, smallestPossibleP } = found.value;
  return succeed({ method: "sign-flip", estimate, pValue, interval, smallestP: smallestPossibleP });
}

function sitesOf({ clusterOf }: ClusteredPanel): number {
  return new Set(clusterOf).size;
}

function noneMissing(): Refused {
  return refused("not-in-this-design", {});
}

function noOutcome(siteId: string): Refused {
  return refused("period-empty", { siteId });
}
