import { admissiblePlans } from "../../../content/experiment/design/admissible-plans.ts";
import type { ExperimentResult, RobustnessRow } from "../schema/experiment-result.ts";
import { poissonClustered } from "../statistics/poisson/poisson-clustered.ts";
import { poissonPseudoLikelihood } from "../statistics/poisson/poisson-pseudo-likelihood.ts";
import { contrastRandomisation } from "../statistics/randomisation/contrast-randomisation.ts";
import { pooledT } from "../statistics/sites/two-sample-t.ts";
import { counterfactualRows, noCounterfactual } from "./counterfactual-rows.ts";
import { liftOf } from "./lift.ts";
import { type Measured, measure, panelContrast, rotatedBy, rotationPanel } from "./measure.ts";
import { type Asked, refusedBy } from "./refused.ts";
import { type Answer, robustnessRow } from "./robustness-row.ts";
import { siteChanges } from "./site-changes.ts";

/** Mirror against flyer by other tests than the verdict's own: they should say much the same. */
export function robustness(measured: Measured, level: number): RobustnessRow[] {
  const { experiment, outcomes } = measured;
  switch (experiment.design.kind) {
    case "rotation":
      return [
        robustnessRow("cr2", rotatedBy(measured, "mirror-flyer", "CR2", level)),
        robustnessRow("cv3", rotatedBy(measured, "mirror-flyer", "CV3", level)),
        robustnessRow("randomisation-sharp", sharpNull(measured)),
        robustnessRow("poisson", byPoisson(measured, level)),
        ...noCounterfactual("sites-take-turns"),
      ];
    case "parallel":
    case "pairs": {
      const changes = siteChanges(outcomes);
      const of = (arm: "mirror" | "flyer") =>
        changes.filter((one) => one.arm === arm).map(({ change }) => change);
      return [
        robustnessRow("pooled-t", byGroups(of("mirror"), of("flyer"), level)),
        robustnessRow("poisson", byPoisson(measured, level)),
        ...counterfactualRows(measured),
      ];
    }
    case "day-pairs":
      return [robustnessRow("poisson", byPoisson(measured, level)), ...noCounterfactual("one-site")];
    case "history":
      return [];
  }
}

/** The effect without each site in turn: whether one of them alone makes it. */
export function withoutEachSite(measured: Measured, level: number): ExperimentResult["withoutSite"] {
  const { design } = measured.experiment;
  if (design.kind === "day-pairs" || design.kind === "history") return [];
  return measured.plan.sites.map(({ siteId }) => {
    const pairs = design.kind === "pairs" ? design.pairs.filter((pair) => !pair.includes(siteId)) : [];
    const left = design.kind === "pairs" ? new Set(pairs.flat()) : null;
    const stays = (other: string) => (left === null ? other !== siteId : left.has(other));
    const found = measure(
      {
        ...measured,
        experiment: { design: design.kind === "pairs" ? { ...design, pairs } : design },
        plan: { ...measured.plan, sites: measured.plan.sites.filter((site) => stays(site.siteId)) },
        outcomes: measured.outcomes.filter((outcome) => stays(outcome.siteId)),
      },
      "mirror-flyer",
      level,
    );
    return found.ok
      ? { siteId, lift: liftOf(found.value.estimate), pValue: found.value.pValue }
      : { siteId, lift: null, pValue: null };
  });
}

/** All plans that might have been drawn, under the null that no arm changes anything. */
function sharpNull({ experiment, plan, outcomes, chance }: Measured): Asked<Answer> {
  const panel = rotationPanel(outcomes);
  const known = outcomes.filter(({ logRatio }) => logRatio !== null);
  const siteAt = new Map(plan.sites.map(({ siteId }, index) => [siteId, index]));
  const plans = admissiblePlans(experiment.design, plan, chance)?.plans ?? [];
  const found = contrastRandomisation({
    outcome: panel.outcome,
    effects: panel.design.effects,
    plans: plans.map((arms) => {
      const armOf = known.map(({ siteId, period }) => arms[siteAt.get(siteId) ?? -1]?.[period]);
      return {
        mirror: armOf.map((arm) => Number(arm === "mirror")),
        flyer: armOf.map((arm) => Number(arm === "flyer")),
      };
    }),
    contrast: panelContrast("mirror-flyer"),
  });
  return found.ok ? found : refusedBy(found, { sites: siteAt.size });
}

/** The two groups of sites as if they had been drawn from a normal crowd. */
function byGroups(treated: readonly number[], control: readonly number[], level: number): Asked<Answer> {
  const found = pooledT({ treated, control, level });
  return found.ok ? found : refusedBy(found, { mirror: treated.length, flyer: control.length });
}

/** Units themselves rather than their ratio: takes weeks in which nothing was sold as they are. */
function byPoisson({ outcomes }: Measured, level: number): Asked<Answer> {
  const cells = outcomes
    .filter(({ openDays }) => openDays > 0)
    .flatMap((outcome) =>
      (["advertised", "reference"] as const).map((role) => ({
        ...outcome,
        role,
        units: role === "advertised" ? outcome.advertisedUnits : outcome.referenceUnits,
      })),
    );
  const isShown = (arm: "mirror" | "flyer") =>
    cells.map((cell) => Number(cell.arm === arm && cell.role === "advertised"));
  const fit = poissonPseudoLikelihood({
    units: cells.map(({ units }) => units),
    design: {
      terms: armTerms(outcomes, isShown),
      effects: [
        cells.map(({ siteId, period }) => `${siteId} ${period}`),
        cells.map(({ siteId, role }) => `${siteId} ${role}`),
        cells.map(({ period, role }) => `${period} ${role}`),
      ],
    },
  });
  const sites = new Set(cells.map(({ siteId }) => siteId)).size;
  if (!fit.ok) return refusedBy(fit, { sites });
  const both = outcomes.some(({ arm, baseline }) => arm === "none" && !baseline);
  const found = poissonClustered({
    fit: fit.value,
    clusterOf: cells.map(({ siteId }) => siteId),
    contrast: both ? { mirror: 1, flyer: -1 } : { mirror: 1 },
    level,
  });
  return found.ok ? found : refusedBy(found, { sites });
}

/** Where every site has one of the two, the weeks' own levels hold the flyer already. */
function armTerms(
  outcomes: Measured["outcomes"],
  isShown: (arm: "mirror" | "flyer") => readonly number[],
): Readonly<Record<string, readonly number[]>> {
  const someWithNone = outcomes.some(({ arm, baseline }) => arm === "none" && !baseline);
  return someWithNone
    ? { mirror: isShown("mirror"), flyer: isShown("flyer") }
    : { mirror: isShown("mirror") };
}
