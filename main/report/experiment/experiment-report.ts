import { countPlans } from "../../../content/experiment/design/admissible-plans.ts";
import { salesGaps } from "../../../content/sales/read/sales-gaps.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { Product } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import type { HandOut, Note } from "../../ledger/schema/by-hand.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import type { ExperimentResult, ValidityFinding } from "../schema/experiment-result.ts";
import { armContacts } from "./arm-contacts.ts";
import { placebo, preTrend, spillOver, weekByWeek } from "./beside.ts";
import { experimentEffects } from "./effects.ts";
import type { Measured } from "./measure.ts";
import { experimentMoney } from "./money.ts";
import { type PeriodOutcome, periodOutcomes } from "./period-outcomes.ts";
import { alphaToday, plannedLooks } from "./planned-looks.ts";
import { robustness, withoutEachSite } from "./robustness.ts";
import { planFindings, roleFindings, type ShownArm, salesFindings, unprovedFindings } from "./validity.ts";
import { judge } from "./verdict-sentence.ts";

/** Seed of the sample that stands for plans too many to go through: the same report every time. */
const SAMPLE_SEED = 20_261_122;
const MAX_FINDINGS = 2_000;

/** All that a report is made from. */
export interface ExperimentReportInput {
  readonly kept: KeptPlan;
  /** The plan has not the hash any more that it was kept with. */
  readonly planChanged: boolean;
  /** Of the plan's days and sites, all products. */
  readonly sales: readonly DailySale[];
  readonly products: readonly Pick<Product, "productId" | "brand" | "category">[];
  /** What screens had on; empty where no ledger tells. */
  readonly shown: readonly ShownArm[];
  readonly handOuts: readonly HandOut[];
  readonly notes: readonly Note[];
  /** While the mirror arm was on: visits with an interaction, and passers-by; null: not measured. */
  readonly mirror: { readonly interactions: number | null; readonly contacts: number | null };
  readonly simulated: boolean;
  readonly madeAtMs: number;
  /** The site's day on which the report is made. */
  readonly today: string;
  readonly timeZone: string;
}

/** The whole report of an experiment: one object from which page, print, workbook and CSV are made. */
export function experimentReport(input: ExperimentReportInput): ExperimentResult {
  const { kept, sales, handOuts, notes, simulated, madeAtMs, timeZone } = input;
  const { experiment, plan } = kept;
  const others = productsBeside(input);
  const outcomes = periodOutcomes({ experiment, plan, sales, others });
  const measured: Measured = { experiment, plan, outcomes, chance: createChance(SAMPLE_SEED) };
  const looks = plannedLooks(experiment, plan, input.today);
  const alpha = alphaToday(looks);
  const level = 1 - alpha;
  const effects = experimentEffects(measured, level);
  const [primary] = effects;
  if (primary === undefined) throw new Error("Broken invariant: there are three comparisons");
  const validity = allFindings(input, outcomes);
  const money =
    experiment.money === null
      ? null
      : experimentMoney({ money: experiment.money, effect: primary, outcomes, handOuts });
  return {
    formatVersion: 1,
    experimentId: experiment.experimentId,
    title: experiment.title,
    simulated,
    madeAtMs,
    timeZone,
    designKind: experiment.design.kind,
    onlyFor: experiment.design.kind === "day-pairs" ? (experiment.siteIds[0] ?? null) : null,
    worthwhileLift: experiment.worthwhileLift,
    alpha,
    plan: {
      seed: plan.seed,
      sha256: kept.sha256,
      drawnAtMs: kept.drawnAtMs,
      admissible: countPlans(
        experiment.design,
        plan.sites.map(({ arms }) => arms),
      ),
      periods: plan.periods,
      sites: plan.sites,
    },
    outcomes: outcomes.map(tableRow),
    verdict: judge({
      effect: primary,
      drawn: experiment.design.kind !== "history",
      planFollowed: !validity.some(({ weight }) => weight === "stop"),
      worthwhileLift: experiment.worthwhileLift,
      alpha,
    }),
    effects,
    contacts: armContacts({
      outcomes,
      handOuts,
      costs: money?.costs ?? experiment.money?.costs ?? [],
      mirror: input.mirror,
    }),
    money,
    validity,
    robustness: robustness(measured, level),
    withoutSite: withoutEachSite(measured, level),
    weeks: weekByWeek(measured, level),
    spillOver: spillOver(measured, others.size, level),
    placebo: placebo(measured, level),
    preTrend: preTrend(measured),
    looks,
    notes: notes.map(({ siteId, day, text }) => ({ siteId, day, text })),
  };
}

function tableRow(outcome: PeriodOutcome): ExperimentResult["outcomes"][number] {
  const { siteId, period, arm, advertisedUnits, referenceUnits, openDays, missingDays, logRatio } = outcome;
  return { siteId, period, arm, advertisedUnits, referenceUnits, openDays, missingDays, logRatio };
}

/** Products of the advertised categories that are neither advertised nor reference. */
function productsBeside({ kept: { experiment }, products }: ExperimentReportInput): ReadonlySet<string> {
  const roles = new Set([...experiment.advertised, ...experiment.reference]);
  const categories = new Set(
    products
      .filter(({ productId }) => experiment.advertised.includes(productId))
      .map(({ category }) => category),
  );
  const beside = products.filter(
    ({ productId, category }) => categories.has(category) && !roles.has(productId),
  );
  return new Set(beside.map(({ productId }) => productId));
}

const PLAN_CHANGED: ValidityFinding = {
  code: "plan-changed",
  weight: "stop",
  siteId: null,
  day: null,
  productId: null,
  amount: null,
};

function allFindings(
  { kept: { experiment, plan }, planChanged, sales, products, shown }: ExperimentReportInput,
  outcomes: readonly PeriodOutcome[],
): ValidityFinding[] {
  const roles = new Set([...experiment.advertised, ...experiment.reference]);
  const own = sales.filter(({ productId }) => roles.has(productId));
  const gaps = salesGaps(own).flatMap(({ code, subject }): ValidityFinding[] => {
    if (code !== "looks-sold-out" && code !== "price-changed") return [];
    const [siteId = "", productId = "", day = ""] = subject.split(" ");
    return [{ code, weight: "warning", siteId, productId, day, amount: null }];
  });
  return [
    ...(planChanged ? [PLAN_CHANGED] : []),
    ...planFindings(plan, shown),
    ...unprovedFindings(outcomes, shown),
    ...salesFindings(outcomes),
    ...roleFindings(experiment, products),
    ...gaps,
  ].slice(0, MAX_FINDINGS);
}
