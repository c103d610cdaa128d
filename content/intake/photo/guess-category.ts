import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import { pointOf } from "./path-shape.ts";
import type { Silhouette } from "./silhouette.ts";
import type { UpperSide } from "./upper-side.ts";

/** From this sleeve length on, over the chest's width, a sleeve is long. */
const LONG_SLEEVE = 0.8;
/** From this length on, over the chest's width, a top is a dress. */
const DRESS_LENGTH = 2.35;

export interface CategoryGuess {
  readonly category: GarmentCategory;
  /** 0..1. */
  readonly confidence: number;
}

/** How sure a measure is that lies off a border by some of its own widths. */
const sure = (value: number, border: number, width: number): number =>
  0.5 + 0.48 * Math.min(1, Math.abs(value - border) / width);

/** Which of the six categories a silhouette is. */
export function guessCategory(
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
  hint: "upper" | "lower" | null,
): CategoryGuess {
  const { sides, height, outline } = shape;
  const lowest = Math.max(...outline.map(({ y }) => y));
  const bottom = pointOf(sides.left, sides.left.length - 1);
  const notch = (lowest - bottom.y) / height;
  const legs = notch > 0.1 && gapBelow(shape, bottom.y + 0.25 * (lowest - bottom.y)) < 0.5 * shape.width;
  const sleeves = (left.sleeveRatio + right.sleeveRatio) / 2;
  if (hint !== "upper") {
    if (legs && (hint === "lower" || sleeves === 0))
      return { category: "trousers", confidence: sure(notch, 0.1, 0.15) };
    const waist = pointOf(sides.left, 0);
    const straightTop =
      Math.abs(left.collar.at.y - waist.y) < 0.05 * height && !hasArmholes(left, right, height);
    if (hint === "lower" || (sleeves === 0 && straightTop)) {
      const slim = height / Math.max(1, left.collar.at.x + right.collar.at.x);
      return slim > 2.6 || notch > 0.02
        ? { category: "trousers", confidence: sure(slim, 2.6, 1.2) }
        : { category: "skirt", confidence: sure(slim, 2.6, 1.2) };
    }
  }
  const chest = left.armpit.at.x + right.armpit.at.x;
  const length = (bottom.y - (left.collar.at.y + right.collar.at.y) / 2) / Math.max(1, chest);
  if (length > DRESS_LENGTH) return { category: "dress", confidence: sure(length, DRESS_LENGTH, 0.4) };
  const confidence = Math.min(sure(sleeves, LONG_SLEEVE, 0.25), sure(length, DRESS_LENGTH, 0.25));
  return { category: sleeves > LONG_SLEEVE ? "top-long" : "top-short", confidence };
}

function hasArmholes(left: UpperSide, right: UpperSide, height: number): boolean {
  return [left, right].every(
    ({ shoulder, armpit }) => armpit.confidence > 0.45 && armpit.at.y - shoulder.at.y > 0.06 * height,
  );
}

/** Width of the gap around the middle line at a height. */
function gapBelow({ outline }: Silhouette, y: number): number {
  const xs = outline.filter((point) => Math.abs(point.y - y) < 1).map((point) => point.x);
  const right = Math.min(...xs.filter((x) => x > 0));
  const left = Math.max(...xs.filter((x) => x <= 0));
  return right - left;
}
