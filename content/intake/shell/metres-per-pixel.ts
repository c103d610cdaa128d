import { smoothstep } from "../../garments/build/vector.ts";
import type { SizeChartRow } from "../../schema/product.ts";

/** What a flat garment measures in its photo, pixels; null where its category has no such place. */
export interface FlatMeasures {
  /** Flat widths. */
  readonly chestPixels: number | null;
  readonly waistPixels: number | null;
  readonly hipPixels: number | null;
  readonly shoulderPixels: number | null;
  /** From the collar's corners down to the armpits, where sleeves do not hide these. */
  readonly armhole: {
    readonly pixels: number;
    /** How deep an armhole is that fits the rest body, where the collar is as wide as at this scale. */
    readonly metresAt: (metresPerPixel: number) => number;
  } | null;
  /** What `typicalLength` speaks of. */
  readonly lengthPixels: number;
  /** What a chart means by length. */
  readonly chartLengthPixels: number;
  readonly typicalLength: { readonly metres: number; readonly spread: number };
  readonly hasSleeves: boolean;
  /** Shoulder seam to cuff; null without sleeves. */
  readonly sleevePixels: number | null;
  /** Crotch to hem; null without legs. */
  readonly legPixels: number | null;
}

/** What garments measure that fit the rest body, metres, and how far cuts differ (natural logarithm). */
const SHOULDERS = { metres: 0.42, spread: 0.06 };
/** Armholes are as deep as arms ask for, whatever the cut. */
const ARMHOLE = { spread: 0.07, rounds: 3 };
/** Between the armpits of a garment that a figure fills: there arms meet the trunk. */
const FILLED_CHEST = { metres: 0.357, spread: 0.05 };
/** Of a sleeve that reaches the wrist: longer than this share of the shoulders it is one. */
const LONG_SLEEVE = { metres: 0.545, spread: 0.06, overShoulders: 0.9 };
/** Of legs that reach the ankle: longer than this many widths of the waist they do, also where half its girth shows. */
const LONG_LEG = { metres: 0.715, spread: 0.08, overWaist: 1.5 };
const CHEST_WIDTH = { metres: 0.36, spread: 0.12 };
/** Of waistbands: the rest body's breadth 0.98 m above the floor, and half its girth there. */
const WAIST_WIDTH = { filledMetres: 0.305, flatMetres: 0.415, spread: 0.1 };
/** Without long legs nothing tells which of both a waistband shows: skirts are mostly photographed filled, shorts as often flat. */
const LIKELY_FILLED = { skirt: 1, shorts: 0.5 };
/** A garment cut for bodies of a chart is this much wider than they are. */
const EASE_OVER_BODY = 1.05;
/**
 * Chest over shoulders or depth of the armholes: below, a figure fills the garment and the photo shows it from the front;
 * above, it lies flat. Legs that reach the ankle over the waistband: the other way round.
 */
const FILLED = {
  overShoulders: { filled: 0.86, flat: 0.98 },
  overArmhole: { filled: 1.8, flat: 2.1 },
  legOverWaist: { filled: 2.25, flat: 1.85 },
};
const FLAT_LAY_WIDTH_OVER_GIRTH = 0.5;

export interface Scale {
  readonly metresPerPixel: number;
  readonly measured: "chart" | "estimated";
  readonly size: string | null;
  /** 1: widths of the photo are those of a body seen from the front; 0: half of girths. */
  readonly filledShare: number;
  /** Girths by the chart over twice the flat widths; null where the chart tells none. */
  readonly girthOverTwiceWidth: number | null;
}

/** Metres a pixel: from the chart's lengths or girths, else from where such a garment sits on the rest body. */
export function metresPerPixel(
  flat: FlatMeasures,
  chart: readonly SizeChartRow[],
  photographedSize: string | null,
): Scale {
  const sizes = [...new Set(chart.map(({ size }) => size))];
  const size =
    photographedSize !== null && sizes.includes(photographedSize)
      ? photographedSize
      : (sizes[Math.floor((sizes.length - 1) / 2)] ?? null);
  const metres = (measure: SizeChartRow["measure"]): number | null => {
    const rows = chart.filter((known) => known.size === size && known.measure === measure);
    const row = rows.find(({ basis }) => basis === "garment") ?? rows[0];
    if (row === undefined) return null;
    const middle = (row.minCm + row.maxCm) / 200;
    const isGirth = measure === "chest" || measure === "waist" || measure === "hip";
    return row.basis === "body" && isGirth ? middle * EASE_OVER_BODY : middle;
  };
  const { chestPixels, shoulderPixels, chartLengthPixels } = flat;
  const filledShare = filledShareOf(flat);
  const lengths = [
    [metres("length"), chartLengthPixels],
    [metres("shoulder"), shoulderPixels],
  ] as const;
  const told = lengths.flatMap(([long, pixels]) => (long !== null && pixels ? [long / pixels] : []));
  const girths = [
    [metres("chest"), chestPixels],
    [metres("waist"), flat.waistPixels],
    [metres("hip"), flat.hipPixels],
  ] as const;
  const halves = girths.flatMap(([girth, pixels]) =>
    girth !== null && pixels ? [girth / (2 * pixels)] : [],
  );
  const estimate = estimated(flat, filledShare);
  const byLength = middleOf(told);
  const byGirth = middleOf(halves);
  const measured = byLength ?? (byGirth !== null && filledShare < 0.5 ? byGirth : null);
  const scale = measured ?? estimate;
  return {
    metresPerPixel: scale,
    measured: byLength === null && byGirth === null ? "estimated" : "chart",
    size,
    filledShare,
    girthOverTwiceWidth: byGirth === null ? null : byGirth / scale,
  };
}

/** Girth of a garment whose flat width shows in the photo, as if it lay flat. */
export const flatGirth = (widthMetres: number): number => widthMetres / FLAT_LAY_WIDTH_OVER_GIRTH;

/** Armholes tell better than shoulders, whose ends are hard to see; where sleeves hide them, shoulders must do. */
function filledShareOf(flatMeasures: FlatMeasures): number {
  const { chestPixels, shoulderPixels, armhole, hasSleeves } = flatMeasures;
  const legs = legsOverWaist(flatMeasures);
  if (legs > LONG_LEG.overWaist)
    return smoothstep(FILLED.legOverWaist.flat, FILLED.legOverWaist.filled, legs);
  if (flatMeasures.waistPixels !== null)
    return flatMeasures.legPixels === null ? LIKELY_FILLED.skirt : LIKELY_FILLED.shorts;
  if (chestPixels === null || shoulderPixels === null || !hasSleeves) return 0.5;
  const [{ filled, flat }, length] =
    armhole === null ? [FILLED.overShoulders, shoulderPixels] : [FILLED.overArmhole, armhole.pixels];
  return 1 - smoothstep(filled, flat, chestPixels / Math.max(1, length));
}

/** Length of the legs over the width of the waistband; 0 without either. */
function legsOverWaist({ legPixels, waistPixels }: FlatMeasures): number {
  return legPixels === null || waistPixels === null ? 0 : legPixels / Math.max(1, waistPixels);
}

function estimated(flat: FlatMeasures, filledShare: number): number {
  const cues: Cue[] = [
    {
      perPixel: flat.typicalLength.metres / Math.max(1, flat.lengthPixels),
      spread: flat.typicalLength.spread,
    },
  ];
  const add = (pixels: number | null, of: { readonly metres: number; readonly spread: number }): void => {
    if (pixels !== null && pixels > 0) cues.push({ perPixel: of.metres / pixels, spread: of.spread });
  };
  if (flat.hasSleeves) add(flat.shoulderPixels, SHOULDERS);
  else if (flat.chestPixels !== null) add(flat.chestPixels, CHEST_WIDTH);
  if (flat.chestPixels === null) add(flat.waistPixels, waistWidth(filledShare));
  if (flat.armhole !== null && filledShare > 0.5) add(flat.chestPixels, FILLED_CHEST);
  const { sleevePixels, shoulderPixels } = flat;
  if (
    sleevePixels !== null &&
    sleevePixels > LONG_SLEEVE.overShoulders * (shoulderPixels ?? Number.POSITIVE_INFINITY)
  )
    add(sleevePixels, LONG_SLEEVE);
  if (legsOverWaist(flat) > LONG_LEG.overWaist) add(flat.legPixels, LONG_LEG);
  let scale = weighed(cues);
  if (flat.armhole === null || flat.armhole.pixels <= 0) return scale;
  // How deep depends on how far down the shoulder the collar lies, and that on the scale.
  for (let round = 0; round < ARMHOLE.rounds; round += 1) {
    const perPixel = flat.armhole.metresAt(scale) / flat.armhole.pixels;
    scale = weighed([...cues, { perPixel, spread: ARMHOLE.spread }]);
  }
  return scale;
}

function waistWidth(filledShare: number): { readonly metres: number; readonly spread: number } {
  const { filledMetres, flatMetres, spread } = WAIST_WIDTH;
  return { metres: flatMetres + filledShare * (filledMetres - flatMetres), spread };
}

interface Cue {
  readonly perPixel: number;
  readonly spread: number;
}

function weighed(cues: readonly Cue[]): number {
  const whole = cues.reduce((sum, { spread }) => sum + 1 / spread ** 2, 0);
  const logarithm = cues.reduce((sum, { perPixel, spread }) => sum + Math.log(perPixel) / spread ** 2, 0);
  return Math.exp(logarithm / whole);
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
