import type { GarmentCategory, SizeChartRow } from "../../content/schema/product.ts";
import {
  type FitMap,
  GIRTHS,
  type Girth,
  type GirthEstimate,
  type GirthEstimates,
  type SizeAdvice,
} from "../contract/index.ts";
import { easeOf } from "./ease.ts";

/** What the advice needs of a product. */
export interface SizedProduct {
  readonly category: GarmentCategory;
  readonly fabric: "jersey" | "knit" | "denim" | "woven" | "silk" | "leather" | "fleece";
  /** Smallest first. */
  readonly sizes: readonly string[];
  readonly sizeChart: readonly SizeChartRow[];
}

/** One size is named where it is at least this likely. */
const ONE_FROM = 0.7;
/** Two neighbours are named where they hold this much together. */
const TWO_FROM = 0.8;
/** No size of the chart is named where the body is outside of it this likely. */
const OUTSIDE_FROM = 0.6;
/** A band's edge forgives this much: a tape is not read to the millimetre. */
const TOLERANCE_CM = 0.5;
/** Deviations between the ends of an 80 % interval. */
const DEVIATIONS_IN_INTERVAL = 2 * 1.2816;

/**
 * Which size to take, from the body's girths and the product's chart: for each girth the size whose band holds it,
 * and of those the largest, since what is tight cannot be worn. `unknown` where the intervals leave more than two sizes.
 */
export function adviseSize(girths: GirthEstimates, product: SizedProduct): SizeAdvice {
  const ladders = laddersOf(product);
  if (ladders.length === 0) return { kind: "unknown" };
  const shares = sharesOfSizes(girths, ladders, product.sizes.length);
  const [below = 0, ...rest] = shares;
  const beyond = rest.at(-1) ?? 0;
  if (beyond > OUTSIDE_FROM) return { kind: "outside", side: "too-large" };
  if (below > OUTSIDE_FROM) return { kind: "outside", side: "too-small" };
  const sizes = rest.slice(0, -1);
  const best = sizes.indexOf(Math.max(...sizes));
  const size = product.sizes[best];
  if (size !== undefined && (sizes[best] ?? 0) >= ONE_FROM) return { kind: "one", size };
  const pairs = sizes.slice(1).map((share, at) => share + (sizes[at] ?? 0));
  const pair = pairs.indexOf(Math.max(...pairs));
  const [smaller, larger] = [product.sizes[pair], product.sizes[pair + 1]];
  if ((pairs[pair] ?? 0) < TWO_FROM || smaller === undefined || larger === undefined)
    return { kind: "unknown" };
  return { kind: "two", smaller, larger };
}

/** The size whose fit is shown until another is asked for: the advised one, of two the larger; null for none. */
export function shownSize(girths: GirthEstimates, product: SizedProduct): string | null {
  const advice = adviseSize(girths, product);
  if (advice.kind === "one") return advice.size;
  return advice.kind === "two" ? advice.larger : null;
}

/** How one size would sit at each girth of the chart. */
export function fitOfSize(girths: GirthEstimates, product: SizedProduct, size: string): FitMap {
  const at = product.sizes.indexOf(size);
  const ladders = new Map(laddersOf(product, true).map((ladder) => [ladder.girth, ladder]));
  const fitAt = (girth: Girth) => {
    const band = ladders.get(girth)?.bands[at];
    if (band === undefined || band === null) return null;
    const { cm } = girths[girth];
    if (cm > band.maxCm + TOLERANCE_CM) return "tight";
    return cm < band.minCm - TOLERANCE_CM ? "loose" : "as-meant";
  };
  return { chest: fitAt("chest"), waist: fitAt("waist"), hip: fitAt("hip") };
}

interface Band {
  readonly minCm: number;
  readonly maxCm: number;
}
/** Bands of the body that each size is meant for, at one girth. */
interface Ladder {
  readonly girth: Girth;
  readonly bands: readonly (Band | null)[];
}

/** Of the girths that decide the size; with `all` also of those that the chart only tells. */
function laddersOf(product: SizedProduct, all = false): Ladder[] {
  return GIRTHS.flatMap((girth): Ladder[] => {
    const ease = easeOf(product.category, product.fabric, girth);
    if (ease === null && !all) return [];
    const bands = product.sizes.map((size): Band | null => {
      const row = product.sizeChart.find((one) => one.size === size && one.measure === girth);
      if (row === undefined) return null;
      if (row.basis === "body") return row;
      if (ease === null) return null;
      return { minCm: row.minCm - ease.mostCm, maxCm: row.maxCm - ease.leastCm };
    });
    return bands.every((band) => band === null) ? [] : [{ girth, bands }];
  });
}

/** Chance of each outcome: smaller than the smallest size, each size, larger than the largest. */
function sharesOfSizes(girths: GirthEstimates, ladders: readonly Ladder[], sizes: number): number[] {
  const upTo = Array.from({ length: sizes + 1 }, (_, at) =>
    ladders.reduce((product, ladder) => product * chanceBelow(girths[ladder.girth], ladder, at), 1),
  );
  return [...upTo, 1].map((chance, at) => chance - (at === 0 ? 0 : (upTo[at - 1] ?? 0)));
}

/** Chance that a girth asks for less than size `at`; sizes that the chart leaves out take their neighbour's edge. */
function chanceBelow(girth: GirthEstimate, { bands }: Ladder, at: number): number {
  const deviation = Math.max(0.05, (girth.highCm - girth.lowCm) / DEVIATIONS_IN_INTERVAL);
  const edge = lowerEdge(bands, at);
  if (edge === null) return at === 0 ? 0 : 1;
  return normalBelow((edge - girth.cm) / deviation);
}

/** Girth at which size `at` begins: half-way between its band and the one before. */
function lowerEdge(bands: readonly (Band | null)[], at: number): number | null {
  const before = bands.slice(0, at).findLast((band) => band !== null);
  const after = bands.slice(at).find((band) => band !== null);
  if (before && after) return (before.maxCm + after.minCm) / 2;
  if (after) return after.minCm - TOLERANCE_CM;
  return before ? before.maxCm + TOLERANCE_CM : null;
}

/** Standard normal distribution function; error below 1e-7. Source: Abramowitz and Stegun 26.2.17. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const poly =
    t *
    (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z >= 0 ? 1 - upper : upper;
}
