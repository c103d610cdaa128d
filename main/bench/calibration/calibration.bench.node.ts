import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countPlans } from "../../../content/experiment/design/admissible-plans.ts";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import { PLANTED, type PlantedEffect } from "../../report/simulate/simulate-sales.ts";
import { covers } from "../../report/statistics/interval.ts";
import type { Bench, Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { calibrationPage } from "./calibration-page.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { tryScenario } from "./try-scenario.ts";

const PAGE = join(import.meta.dirname, "../../../docs/calibration.md");
const RUNS = 600;
const ALPHA = 0.05;
/** Beyond so many standard errors a share of runs is not what it should be (once in a hundred). */
const STANDARD_ERRORS = 2.6;
const TRUTH = Math.log1p(PLANTED.steady.mirror()) - Math.log1p(PLANTED.steady.flyer);
const COVERAGE = { least: 0.93, most: 0.97 };
/** Where coverage itself has a bar: the design that the tool recommends, in an ordinary chain. */
const RECOMMENDED = "rotation of 6";

/**
 * How often each design gives a false alarm where nothing was planted, and how often its interval covers what was. Every
 * run goes the report's own way: drawn, sold, summed, tested. A run of 600 or more
 * is kept as `docs/calibration.md`. `--runs N` tries more or fewer, `--seed N` others.
 */
export const run: Bench = async ({ args, log }) => {
  const runs = numberOf(args, "--runs") ?? RUNS;
  const seed = numberOf(args, "--seed") ?? 1;
  const figures: Figure[] = [];
  for (const scenario of SCENARIOS) {
    const nothing = tryOften(scenario, PLANTED.nothing, runs, seed);
    const planted = tryOften(scenario, PLANTED.steady, runs, seed + runs);
    figures.push(...falseAlarms(scenario, nothing, runs), ...coverage(scenario, planted, runs));
    log(scenario.id);
    // The runner's other work has its turn.
    await new Promise((resolve) => void setImmediate(resolve));
  }
  // Only a whole run is kept with the release.
  if (runs >= RUNS) writeFileSync(PAGE, calibrationPage(figures, runs, seed));
  return { name: "calibration", figures };
};

interface Tried {
  readonly rejected: number;
  readonly covered: number;
  readonly printed: number;
}

function tryOften(scenario: Scenario, effect: PlantedEffect, runs: number, seed: number): Tried {
  const truth = effect.flyer === 0 ? 0 : TRUTH;
  let [rejected, covered, printed] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const measured = tryScenario(scenario, effect, seed + run, 1 - ALPHA);
    if (measured === null) continue;
    if (covers(measured.interval, truth)) covered += 1;
    if (measured.smallestP > ALPHA) continue;
    printed += 1;
    if (measured.pValue <= ALPHA) rejected += 1;
  }
  return { rejected, covered, printed };
}

function falseAlarms(scenario: Scenario, { rejected, printed }: Tried, runs: number): Figure[] {
  const id = `${scenario.id}: false alarms`;
  if (printed === 0)
    return [
      told({
        id: `${scenario.id}: no p value can reach ${ALPHA}, none is judged`,
        value: 0,
        unit: "%",
        n: runs,
      }),
    ];
  const share = rejected / printed;
  const own = attainableLevel(scenario);
  const error = (level: number) => STANDARD_ERRORS * Math.sqrt((level * (1 - level)) / printed);
  const percent = { value: 100 * share, unit: "%", n: printed };
  const never = bounded({ id, ...percent, sign: "≤", bar: rounded(100 * (ALPHA + error(ALPHA))) });
  if (own === null) return [never];
  return [
    never,
    bounded({
      id: `${scenario.id}: distance from its attainable ${rounded(100 * own)} %`,
      value: Math.abs(100 * (share - own)),
      unit: "points",
      n: printed,
      sign: "≤",
      bar: rounded(100 * error(own)),
    }),
  ];
}

function coverage(scenario: Scenario, { covered }: Tried, runs: number): Figure[] {
  const id = `${scenario.id}: 95 % interval covers the planted lift`;
  const percent = { id, value: (100 * covered) / runs, unit: "%", n: runs };
  if (scenario.id !== RECOMMENDED) return [told(percent)];
  return [
    bounded({ ...percent, sign: "≥", bar: 100 * COVERAGE.least }),
    bounded({ ...percent, sign: "≤", bar: 100 * COVERAGE.most }),
  ];
}

/** The level that an exact test really has, being a count of plans; null where the test is not exact. */
function attainableLevel({ design, sites }: Scenario): number | null {
  if (design.kind === "rotation" || design.kind === "history") return null;
  const drawn = drawPlan(experimentOf(design, sites), 1);
  if (!drawn.ok) throw new Error(drawn.message);
  const plans = countPlans(
    design,
    drawn.value.sites.map(({ arms }) => arms),
  );
  // A plan and its mirror image are equally extreme.
  return (2 * Math.floor((ALPHA * plans) / 2)) / plans;
}

function numberOf(args: readonly string[], flag: string): number | null {
  const at = args.indexOf(flag);
  const value = at < 0 ? Number.NaN : Number(args[at + 1]);
  return Number.isInteger(value) && value > 0 ? value : null;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
