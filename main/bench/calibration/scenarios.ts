import type { Design } from "../../../content/experiment/schema/experiment.ts";

/** One kind of chain and noise in which a design is tried. */
export interface Scenario {
  readonly id: string;
  readonly design: Design;
  readonly sites: number;
  /** Deviation of the log ratio of a site's week beyond Poisson's. */
  readonly weekDeviation: number;
  readonly weekPersistence: number;
  readonly siteDeviation: number;
  /** Units a site sells of each product on an ordinary day. */
  readonly unitsADay: number;
}

const ordinary = { weekDeviation: 0.05, weekPersistence: 0.3, siteDeviation: 0.02, unitsADay: 8 };
const rotation = (weeksPerArm: number): Design => ({ kind: "rotation", baselineWeeks: 1, weeksPerArm });
const parallel = (baselineWeeks: number): Design => ({ kind: "parallel", baselineWeeks, campaignWeeks: 2 });

function pairs(count: number): Design {
  const site = (index: number) => `site-${index}`;
  return {
    kind: "pairs",
    baselineWeeks: 2,
    campaignWeeks: 2,
    pairs: Array.from(
      { length: count },
      (_, pair) => [site(2 * pair + 1), site(2 * pair + 2)] as [string, string],
    ),
  };
}

/** Every design that prints a p value, in chains of several sizes, and in those that are hard on it. */
export const SCENARIOS: readonly Scenario[] = [
  { id: "rotation of 3", design: rotation(1), sites: 3, ...ordinary },
  { id: "rotation of 6", design: rotation(1), sites: 6, ...ordinary },
  { id: "rotation of 6, two weeks an arm", design: rotation(2), sites: 6, ...ordinary },
  { id: "rotation of 6, slow sellers", design: rotation(1), sites: 6, ...ordinary, unitsADay: 1.5 },
  {
    id: "rotation of 6, weeks hang together",
    design: rotation(2),
    sites: 6,
    ...ordinary,
    weekPersistence: 0.7,
  },
  {
    id: "rotation of 6, effect differs by site",
    design: rotation(1),
    sites: 6,
    ...ordinary,
    siteDeviation: 0.1,
  },
  { id: "rotation of 12", design: rotation(1), sites: 12, ...ordinary },
  { id: "4 beside 4", design: parallel(1), sites: 8, ...ordinary },
  { id: "6 beside 6", design: parallel(1), sites: 12, ...ordinary },
  { id: "6 beside 6, four weeks before", design: parallel(4), sites: 12, ...ordinary, weekPersistence: 0.7 },
  { id: "8 pairs", design: pairs(8), sites: 16, ...ordinary },
  {
    id: "14 pairs of days in one site",
    design: { kind: "day-pairs", pairs: 14 },
    sites: 1,
    ...ordinary,
    unitsADay: 20,
  },
];
