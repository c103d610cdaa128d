import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { Product } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import { dayAfter } from "../../base/civil-time.ts";
import type { HandOut } from "../../ledger/schema/by-hand.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import type { ExperimentReportInput } from "../experiment/experiment-report.ts";
import { PLANTED, type SimulatedProduct, simulateSales } from "./simulate-sales.ts";

const SEED = 2_026;
const DAYS_A_WEEK = 7;
const BASELINE_WEEKS = 2;
const WEEKS_AN_ARM = 3;
const ARMS = 3;
/** Visits with an interaction of a site's day: 71 of 100 visitors of the shop begin, as the founding study saw. */
const VISITORS_A_DAY = 45;
const BEGINNING = 0.71;
const SITES = [
  "harbour-street",
  "market-square",
  "old-mill",
  "station-arcade",
  "castle-gate",
  "river-bank",
  "north-end",
  "south-gate",
];
const PRODUCTS: readonly (SimulatedProduct & Pick<Product, "brand" | "category">)[] = [
  {
    productId: "merino-long-sleeve",
    role: "advertised",
    unitsADay: 26,
    priceMinor: 7_990,
    brand: "Feldberg",
    category: "top-long",
  },
  {
    productId: "jersey-dress",
    role: "advertised",
    unitsADay: 21,
    priceMinor: 8_990,
    brand: "Feldberg",
    category: "dress",
  },
  {
    productId: "sailor-stripe-top",
    role: "reference",
    unitsADay: 28,
    priceMinor: 4_990,
    brand: "Kliff",
    category: "top-short",
  },
  {
    productId: "satin-skirt",
    role: "reference",
    unitsADay: 24,
    priceMinor: 6_990,
    brand: "Ostwind",
    category: "skirt",
  },
  {
    productId: "lambswool-cardigan",
    role: "beside",
    unitsADay: 18,
    priceMinor: 3_990,
    brand: "Kliff",
    category: "top-long",
  },
  {
    productId: "straight-jeans",
    role: "other",
    unitsADay: 22,
    priceMinor: 8_990,
    brand: "Ostwind",
    category: "trousers",
  },
];

/** Which of the field's effects is planted. */
export type SimulatedPreset = "steady" | "novelty";

/**
 * A made-up chain that answered the question: eight sites, a baseline, each arm once, flyers, visits and costs, ended on
 * the day before `today`. The same day and preset give the same study. All of it is marked as simulated.
 */
export function simulatedStudy(
  preset: SimulatedPreset,
  today: string,
  madeAtMs: number,
  timeZone: string,
): ExperimentReportInput {
  const experiment: Experiment = {
    formatVersion: 1,
    experimentId: `example-${preset}`,
    title: preset === "steady" ? "Example: knit and jersey" : "Example: a mirror that is news",
    design: { kind: "rotation", baselineWeeks: BASELINE_WEEKS, weeksPerArm: WEEKS_AN_ARM },
    siteIds: SITES,
    firstDay: dayAfter(today, -(BASELINE_WEEKS + ARMS * WEEKS_AN_ARM) * DAYS_A_WEEK),
    advertised: idsOf("advertised"),
    reference: idsOf("reference"),
    worthwhileLift: 0.03,
    alpha: 0.05,
    looks: [],
    money: {
      currency: "EUR",
      marginPerUnitMinor: 3_200,
      costs: [
        { arm: "mirror", label: "Screens and content", amountMinor: 180_000 },
        { arm: "flyer", label: "Print and hand-out", amountMinor: 96_000 },
      ],
    },
  };
  const drawn = drawPlan(experiment, SEED);
  if (!drawn.ok) throw new Error(`Broken invariant: the example can be drawn (${drawn.message})`);
  const kept: KeptPlan = {
    experiment,
    plan: drawn.value,
    drawnAtMs: madeAtMs,
    drawnBy: "simulator",
    sha256: "0".repeat(64),
  };
  const chance = createChance(SEED);
  const mirrorDays = SITES.length * WEEKS_AN_ARM * (DAYS_A_WEEK - 1);
  const visitors = chance.times(400) + mirrorDays * VISITORS_A_DAY - 400;
  return {
    kept,
    planChanged: false,
    sales: simulateSales({
      plan: drawn.value,
      products: PRODUCTS,
      effect: PLANTED[preset],
      currency: "EUR",
      chance,
      weekDeviation: 0.02,
      siteDeviation: 0.01,
    }),
    products: PRODUCTS,
    shown: [],
    handOuts: handOutsOf(kept),
    notes: [
      {
        noteId: 1,
        siteId: "old-mill",
        day: dayAfter(experiment.firstDay, 24),
        text: "Roadworks before the door",
      },
    ],
    mirror: { interactions: Math.round(visitors * BEGINNING), contacts: visitors },
    simulated: true,
    madeAtMs,
    today,
    timeZone,
  };
}

function idsOf(role: SimulatedProduct["role"]): string[] {
  return PRODUCTS.filter((product) => product.role === role).map(({ productId }) => productId);
}

/** 600 flyers a week and site, of which one in a hundred comes back. */
function handOutsOf({ plan }: KeptPlan): HandOut[] {
  return plan.sites.flatMap(({ siteId, arms }, site) =>
    plan.periods.flatMap(({ fromDay, untilDay }, period) =>
      arms[period] === "flyer"
        ? [
            {
              handOutId: 1 + site * plan.periods.length + period,
              siteId,
              fromDay,
              untilDay,
              what: "A6, knit and jersey",
              handedOut: 600,
              redeemed: 4 + ((site * 3 + period) % 5),
              costMinor: 6_000,
              currency: "EUR",
            },
          ]
        : [],
    ),
  );
}
