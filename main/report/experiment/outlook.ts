import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import type { Design, Experiment } from "../../../content/experiment/schema/experiment.ts";
import { type Chance, createChance } from "../../base/chance.ts";
import { type Measure, type Measured, measure, rotatedBy } from "./measure.ts";
import type { PastNoise } from "./past-noise.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";
import type { Asked } from "./refused.ts";

/** Made-up experiments of one point of a power curve. */
const RUNS = 200;
const POWER_WANTED = 0.8;
const LIFTS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.8] as const;
const MAX_WEEKS_AN_ARM = 26;
/**
 * Above so many sites the test by signs takes too long to be tried hundreds of times: the one by formula stands for it,
 * whose power is a little higher.
 */
const MAX_SITES_OF_SIGNS = 8;

/** The smallest p is the design's own: any noise shows it. */
const ANY_NOISE: Pick<PastNoise, "weekDeviation" | "dayDeviation"> = {
  weekDeviation: 0.1,
  dayDeviation: 0.1,
};

/** What a design could find; of an unknown noise the smallest p alone. */
export interface Power {
  readonly smallestP: number | null;
  /** Chance of finding a lift of mirror over flyer. */
  readonly power: readonly { readonly lift: number; readonly chance: number }[];
  /** Read off the curve at 80 %; null where it stays below. */
  readonly detectableLift: number | null;
  /** Fewest weeks an arm (or of the campaign) with 80 % chance to find the worthwhile lift; null: not in 26. */
  readonly weeksNeeded: number | null;
}

/**
 * The chance of finding lifts, by trying the design on noise of the size that past sales had, each time with the very
 * test of the report; where no sales are known (null), none of them is told. `seed` makes it the same each time. Null
 * for a history and for what cannot be drawn.
 */
export function powerOf(experiment: Experiment, noise: PastNoise | null, seed: number): Power | null {
  if (experiment.design.kind === "history" || !drawPlan(experiment, seed).ok) return null;
  const one = tryOnce({ ...experiment, looks: [] }, noise ?? ANY_NOISE, 0, createChance(seed), seed);
  const smallestP = one?.smallestP ?? null;
  if (noise === null) return { smallestP, power: [], detectableLift: null, weeksNeeded: null };
  const trials = (weeks: number, lift: number) =>
    chanceOfFinding(
      { ...experiment, design: ofOneWeek(experiment.design), looks: [] },
      overWeeks(noise, weeks),
      lift,
      seed,
    );
  const power = LIFTS.map((lift) => ({ lift, chance: trials(weeksOf(experiment.design), lift) }));
  return {
    smallestP,
    power,
    detectableLift: liftAt(power),
    weeksNeeded:
      experiment.design.kind === "day-pairs"
        ? null
        : weeksFor((weeks) => trials(weeks, experiment.worthwhileLift)),
  };
}

function chanceOfFinding(experiment: Experiment, noise: PastNoise, lift: number, seed: number): number {
  const chance = createChance(seed);
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const tried = tryOnce(experiment, noise, lift, chance, seed + run);
    if (tried !== null && tried.smallestP <= experiment.alpha && tried.pValue <= experiment.alpha) found += 1;
  }
  return found / RUNS;
}

function tryOnce(
  experiment: Experiment,
  noise: typeof ANY_NOISE,
  lift: number,
  chance: Chance,
  seed: number,
): Measure | null {
  const drawn = drawPlan(experiment, seed);
  if (!drawn.ok) return null;
  const plan = drawn.value;
  const deviation = experiment.design.kind === "day-pairs" ? noise.dayDeviation : noise.weekDeviation;
  const outcomes = plan.sites.flatMap(({ siteId, arms }) =>
    plan.periods.map(({ baseline }, period): PeriodOutcome => {
      const arm = arms[period] ?? "none";
      return {
        siteId,
        period,
        arm,
        baseline,
        advertisedUnits: 1,
        referenceUnits: 1,
        otherUnits: 0,
        openDays: 1,
        missingDays: 0,
        logRatio: deviation * Math.log(chance.around(1, 1)) + (arm === "mirror" ? Math.log1p(lift) : 0),
      };
    }),
  );
  const tried = judged({ experiment, plan, outcomes, chance }, 1 - experiment.alpha);
  return tried.ok ? tried.value : null;
}

function judged(measured: Measured, level: number): Asked<Measure> {
  const { design } = measured.experiment;
  if (design.kind === "rotation" && measured.plan.sites.length > MAX_SITES_OF_SIGNS)
    return rotatedBy(measured, "mirror-flyer", "CR2", level);
  return measure(measured, "mirror-flyer", level);
}

/** Where the curve crosses 80 %, between two of its points. */
function liftAt(power: Power["power"]): number | null {
  const above = power.findIndex(({ chance }) => chance >= POWER_WANTED);
  const [at, before] = [power[above], power[above - 1]];
  if (at === undefined) return null;
  if (before === undefined) return at.lift;
  const share = (POWER_WANTED - before.chance) / (at.chance - before.chance);
  return before.lift + share * (at.lift - before.lift);
}

/** Fewest weeks whose power is enough; power rises with weeks. */
function weeksFor(powerAt: (weeks: number) => number): number | null {
  const enough = (weeks: number) => powerAt(weeks) >= POWER_WANTED;
  if (!enough(MAX_WEEKS_AN_ARM)) return null;
  let [low, high] = [0, MAX_WEEKS_AN_ARM];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Weeks of an arm as one: their mean has the deviation of a week over the root of their number. */
function overWeeks(noise: PastNoise, weeks: number): PastNoise {
  return { ...noise, weekDeviation: noise.weekDeviation / Math.sqrt(weeks) };
}

function weeksOf(design: Design): number {
  switch (design.kind) {
    case "rotation":
      return design.weeksPerArm;
    case "parallel":
    case "pairs":
    case "history":
      return design.campaignWeeks;
    case "day-pairs":
      return 1;
  }
}

function ofOneWeek(design: Design): Design {
  switch (design.kind) {
    case "rotation":
      return { ...design, weeksPerArm: 1, baselineWeeks: 1 };
    case "parallel":
    case "pairs":
    case "history":
      return { ...design, campaignWeeks: 1, baselineWeeks: 1 };
    case "day-pairs":
      return design;
  }
}
