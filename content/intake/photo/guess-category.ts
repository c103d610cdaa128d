import type { SleeveLength } from "../../garments/build/df2.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import { distanceBetween, pointOf } from "./path-shape.ts";
import type { Silhouette } from "./silhouette.ts";
import type { UpperSide } from "./upper-side.ts";

/** From this sleeve length on, over the chest's width, a sleeve is long. */
const LONG_SLEEVE = 0.8;
/** From this length on, over the chest's width, a top is a dress. */
const DRESS_LENGTH = 2.35;

/** From this height on, over the waist's width, closed legs are likelier than a skirt. */
const SLIM = 2.7;

export interface CategoryGuess {
  readonly category: GarmentCategory;
  /** 0..1. */
  readonly confidence: number;
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
): CategoryGuess {
  if (hint !== "upper") {
    const lower = guessLower(shape, left, right, hint === "lower");
    if (lower !== null) return lower;
  }
  const { sides } = shape;
  const sleeves = (left.sleeveRatio + right.sleeveRatio) / 2;
  const bottom = pointOf(sides.left, sides.left.length - 1);
  const chest = left.armpit.at.x + right.armpit.at.x;
  const length = (bottom.y - (left.collar.at.y + right.collar.at.y) / 2) / Math.max(1, chest);
  if (length > DRESS_LENGTH) return { category: "dress", confidence: sure(length, DRESS_LENGTH, 0.4) };
  const confidence = Math.min(sure(sleeves, LONG_SLEEVE, 0.25), sure(length, DRESS_LENGTH, 0.25));
  return { category: sleeves > LONG_SLEEVE ? "top-long" : "top-short", confidence };
}

/** Trousers or skirt; null where the silhouette has shoulders, unless it must be one of them. */
function guessLower(
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
  must: boolean,
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
  if (!must && (!sleeveless || hasShoulders(shape, left, right))) return null;
  const slim = height / Math.max(1, left.collar.at.x + right.collar.at.x);
  const category = slim > SLIM || notch > 0.04 ? "trousers" : "skirt";
  return { category, confidence: Math.min(0.85, sure(slim, SLIM, 1.5)) };
}

/** Whether the top is a neck between shoulders rather than a waistband, whose corners are its ends. */
function hasShoulders({ sides, width }: Silhouette, left: UpperSide, right: UpperSide): boolean {
  const strap = (side: UpperSide): number => distanceBetween(side.collar.at, side.shoulder.at);
  const dip = pointOf(sides.left, 0).y - (left.collar.at.y + right.collar.at.y) / 2;
  return (strap(left) + strap(right)) / 2 > 0.08 * width || dip > 0.15 * width;
}

/** Width of the gap around the middle line at a height. */
function gapAt({ outline }: Silhouette, y: number): number {
  const xs = outline.filter((point) => Math.abs(point.y - y) < 1).map((point) => point.x);
  const right = Math.min(...xs.filter((x) => x > 0));
  const left = Math.max(...xs.filter((x) => x <= 0));
  return right - left;
}
