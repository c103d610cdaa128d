import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import { createChance } from "../../base/chance.ts";
import { type Measure, measure } from "../../report/experiment/measure.ts";
import { periodOutcomes } from "../../report/experiment/period-outcomes.ts";
import { type PlantedEffect, simulateSales } from "../../report/simulate/simulate-sales.ts";
import type { Scenario } from "./scenarios.ts";

const ADVERTISED = ["jumper", "cardigan", "scarf"];
const REFERENCE = ["jeans", "belt", "shirt"];
const CHANCE_OF_PLANS = 1;

/** One made-up experiment from its draw to its p value, as the report would have it; null where there is none. */
export function tryScenario(
  scenario: Scenario,
  effect: PlantedEffect,
  seed: number,
  level: number,
): Measure | null {
  const experiment: Experiment = {
    formatVersion: 1,
    experimentId: "calibration",
    title: scenario.id,
    design: scenario.design,
    siteIds: Array.from({ length: scenario.sites }, (_, index) => `site-${index + 1}`),
    firstDay: "2026-03-02",
    advertised: ADVERTISED,
    reference: REFERENCE,
    worthwhileLift: 0.05,
    alpha: 1 - level,
    looks: [],
    money: null,
  };
  const drawn = drawPlan(experiment, seed);
  if (!drawn.ok) throw new Error(drawn.message);
  const product = (role: "advertised" | "reference") => (productId: string) => ({
    productId,
    role,
    unitsADay: scenario.unitsADay,
    priceMinor: 4_990,
  });
  const sales = simulateSales({
    plan: drawn.value,
    products: [...ADVERTISED.map(product("advertised")), ...REFERENCE.map(product("reference"))],
    effect,
    currency: "EUR",
    chance: createChance(seed),
    weekDeviation: scenario.weekDeviation,
    weekPersistence: scenario.weekPersistence,
    siteDeviation: effect.flyer === 0 ? 0 : scenario.siteDeviation,
  });
  const outcomes = periodOutcomes({ experiment, plan: drawn.value, sales });
  const found = measure(
    { experiment, plan: drawn.value, outcomes, chance: createChance(CHANCE_OF_PLANS) },
    "mirror-flyer",
    level,
  );
  return found.ok ? found.value : null;
}
