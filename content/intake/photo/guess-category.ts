import type { SleeveLength } from "../../garments/build/df2.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import { distanceBetween, pointOf } from "./path-shape.ts";
import type { Silhouette } from "./silhouette.ts";
import type { UpperSide } from "./upper-side.ts";
import { widensDown } from "./widens-down.ts";

/** From this sleeve length on, over the chest's width, a sleeve is long. */
const LONG_SLEEVE = 0.75;
/**
 * From this length on, over the chest's width, a top is a dress: on a figure, whose breadth it shows (shoulders wider than
 * the chest by `filled`), and laid flat, where the chest is half its girth.
 */
const DRESS_LENGTH = { filled: 2.45, flat: 2, filledShoulders: 1.15, flatShoulders: 0.95 };
/** What a skirt that widens below the waist adds to the length. */
const FLARE = { from: 1.25, weight: 0.6 };
/** From this height on, over the waist's width, closed legs are likelier than a skirt. */
const SLIM = 2.7;
/** From this height on it is likelier a bottle than either. */
const TOO_SLIM = 4;
/** As wide at its top as this share of its width, and no taller than this over it, a tube is a top as likely as a skirt. */
const BOX = { top: 0.93, height: 1.3 };
/** From this on a line between closed legs is believed. */
const LEGS_LINE = 0.5;
/** A top edge wider than the slimmest place below by this share is no waistband. */
const STRAPLESS = 0.94;
/** An armhole at least so clear makes a top. */
const CLEAR_ARMHOLE = 0.62;
/** From here on a front that opens makes a jacket. */
const JACKET = 0.6;
/** A dress is likelier than a coat: so much is taken off for what is as long. */
const COAT_COST = 0.2;

export interface CategoryGuess {
  readonly category: GarmentCategory;
  /** 0..1. */
  readonly confidence: number;
}

/** What the picture within the outline says, looked for only where it matters. */
export interface PictureSigns {
  /** How surely a line parts closed legs, 0..1. */
  readonly legsLine: () => number;
  /** How likely the front opens, 0..1. */
  readonly jacket: () => number;
}

/** How sure a measure is that lies off a border by some of its own widths. */
const sure = (value: number, border: number, width: number): number =>
  0.5 + 0.48 * Math.min(1, Math.abs(value - border) / width);

/** What a sleeve is called whose length, over the chest's width, is known. */
export function sleeveLength(ratio: number): SleeveLength {
  if (ratio === 0) return "none";
  return ratio > LONG_SLEEVE ? "long" : "short";
}

/** Which of the six categories a silhouette is. */
export function guessCategory(
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
  hint: "upper" | "lower" | null,
  signs: PictureSigns,
): CategoryGuess {
  if (hint !== "upper") {
    const lower = guessLower(shape, left, right, hint === "lower", signs);
    if (lower !== null) return lower;
  }
  const sleeves = (left.sleeveRatio + right.sleeveRatio) / 2;
  const over = lengthOverDress(shape, left, right);
  const likely = signs.jacket();
  const jacket = over > 0 ? likely - COAT_COST : likely;
  if (jacket > JACKET) return { category: "jacket", confidence: jacket };
  if (over > 0) return { category: "dress", confidence: Math.min(sure(over, 0, 0.3), 1 - likely) };
  const confidence = Math.min(sure(sleeves, LONG_SLEEVE, 0.2), sure(over, 0, 0.25), 1 - likely);
  return { category: sleeves > LONG_SLEEVE ? "top-long" : "top-short", confidence };
}

/** How much longer than the longest top, in chest widths; negative for tops. */
function lengthOverDress({ sides }: Silhouette, left: UpperSide, right: UpperSide): number {
  const bottom = pointOf(sides.left, sides.left.length - 1);
  const across = (part: "armpit" | "shoulder" | "waist" | "hem"): number =>
    Math.max(1, left[part].at.x + right[part].at.x);
  const chest = across("armpit");
  const length = (bottom.y - (left.collar.at.y + right.collar.at.y) / 2) / chest;
  const flare = FLARE.weight * Math.max(0, across("hem") / across("waist") - FLARE.from);
  const { filled, flat, filledShoulders, flatShoulders } = DRESS_LENGTH;
  const filledShare =
    left.sleeveRatio + right.sleeveRatio === 0
      ? 0.5
      : (across("shoulder") / chest - flatShoulders) / (filledShoulders - flatShoulders);
  return length + flare - (flat + (filled - flat) * Math.min(1, Math.max(0, filledShare)));
}

/** Trousers or skirt; null where the silhouette has shoulders, unless it must be one of them. */
function guessLower(
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
  must: boolean,
  { legsLine }: PictureSigns,
): CategoryGuess | null {
  const { sides, height, width, outline } = shape;
  const lowest = outline.reduce((most, { y }) => Math.max(most, y), -Infinity);
  const bottom = pointOf(sides.left, sides.left.length - 1);
  const notch = (lowest - bottom.y) / height;
  const narrow = gapAt(shape, bottom.y + 0.25 * (lowest - bottom.y)) < 0.5 * width;
  const sleeveless = left.sleeveRatio + right.sleeveRatio === 0;
  const atCrotch = left.armpit.at.x + right.armpit.at.x < 0.25 * width;
  const legs = narrow && (notch > 0.3 || (notch > 0.1 && sleeveless));
  if (legs && (must || sleeveless || atCrotch || notch > 0.45)) {
    return { category: "trousers", confidence: sure(notch, 0.1, 0.15) };
  }
  const shouldered = hasShoulders(shape, left, right) || isStrapless(shape);
  if (!must && !(sleeveless && (!shouldered || widensDown(shape)))) return null;
  const slim = height / Math.max(1, left.collar.at.x + right.collar.at.x);
  const line = legsLine();
  if (notch > 0.04) return { category: "trousers", confidence: 0.85 };
  if (line > LEGS_LINE)
    return { category: "trousers", confidence: slim > SLIM && slim < TOO_SLIM ? 0.85 : 0.55 };
  const top = (left.collar.at.x + right.collar.at.x) / width;
  const odd = slim > TOO_SLIM || (top > BOX.top && height < BOX.height * width);
  return { category: "skirt", confidence: odd ? 0.4 : slim > SLIM ? 0.65 : 0.85 };
}

/** Whether the top is a neck between shoulders rather than a waistband, whose corners are its ends. */
function hasShoulders({ sides, width }: Silhouette, left: UpperSide, right: UpperSide): boolean {
  const strap = (side: UpperSide): number => distanceBetween(side.collar.at, side.shoulder.at);
  const dip = pointOf(sides.left, 0).y - (left.collar.at.y + right.collar.at.y) / 2;
  const armholes = Math.min(left.armholeClear, right.armholeClear) > CLEAR_ARMHOLE;
  return armholes || (strap(left) + strap(right)) / 2 > 0.08 * width || dip > 0.15 * width;
}

/** Whether the outline narrows below its top edge, as from a bust to a waist; a waistband is the slimmest place. */
function isStrapless({ outline, height }: Silhouette): boolean {
  const top = outline.reduce((least, { y }) => Math.min(least, y), Infinity);
  const widthAt = (share: number): number => {
    const xs = outline
      .filter(({ y }) => Math.abs(y - top - share * height) < 0.012 * height)
      .map(({ x }) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  const upper = Math.max(...[0.06, 0.09, 0.12, 0.16].map(widthAt));
  const slimmest = Math.min(...[0.2, 0.28, 0.36, 0.44, 0.52].map(widthAt));
  return slimmest < STRAPLESS * upper;
}

/** Width of the gap around the middle line at a height. */
function gapAt({ outline }: Silhouette, y: number): number {
  const xs = outline.filter((point) => Math.abs(point.y - y) < 1).map((point) => point.x);
  const right = Math.min(...xs.filter((x) => x > 0));
  const left = Math.max(...xs.filter((x) => x <= 0));
  return right - left;
}
