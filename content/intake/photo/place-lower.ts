import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { creaseEnd } from "./leg-crease.ts";
import type { LowerSide } from "./lower-side.ts";
import { pointOf } from "./path-shape.ts";
import type { PlacedGarment } from "./place-upper.ts";
import type { PlacedLandmark } from "./placed-landmark.ts";
import type { Silhouette } from "./silhouette.ts";
import { fromUpright } from "./upright.ts";
import { findWaistband } from "./waistband.ts";

/**
 * Waistband to crotch over the hips' width as they lie: 0.45 to 0.76 in trousers whose crotch is seen. Where the outline
 * parts lower, thighs lie against each other and the crotch is where it usually is.
 */
const RISE = { least: 0.38, most: 0.82, usual: 0.64 };
/**
 * Confidence of a crotch that is seen, of one that legs hide, and where legs do not part at all; of a hidden one where
 * the crease between the thighs ends as near to the usual place as this share of the height. Of 60 drawn trousers
 * whose thighs touch it was so in seven, and the crotch within 0.3 % of the height in each.
 */
const CROTCH = { seen: 0.9, hidden: 0.45, closed: 0.3, creased: 0.78, near: 0.02 };

/** Hips of closed legs lie above this share of the height. */
const CLOSED_HIPS = 0.35;

/** Named places of trousers or a skirt, in the picture. */
export function placeLower(
  picture: LabPicture,
  garment: Mask,
  shape: Silhouette,
  left: LowerSide,
  right: LowerSide,
  category: GarmentCategory,
): PlacedGarment {
  const landmarks: PlacedLandmark[] = [];
  const add = (id: PlacedLandmark["id"], x: number, y: number, confidence: number): void => {
    landmarks.push({ id, at: fromUpright(shape.axis, { x, y }), confidence });
  };
  for (const [name, side, sign] of [
    ["Left", left, 1],
    ["Right", right, -1],
  ] as const) {
    add(`waist${name}`, sign * side.waist.at.x, side.waist.at.y, side.waist.confidence);
    add(`hem${name}`, sign * side.hem.at.x, side.hem.at.y, side.hem.confidence);
    if (category !== "trousers") continue;
    const inner = side.hemInner;
    if (inner === null) add(`hemInner${name}`, 0.04 * sign * side.hem.at.x, side.hem.at.y, 0.4);
    else add(`hemInner${name}`, sign * inner.at.x, inner.at.y, inner.confidence);
  }
  const top = pointOf(shape.sides.left, 0);
  const band = findWaistband(picture, garment, shape.axis, {
    left: left.waist.at,
    right: { x: -right.waist.at.x, y: right.waist.at.y },
  });
  if (band === null) add("waistFront", top.x, top.y, 0.7);
  else landmarks.push({ id: "waistFront", at: band.front, confidence: 0.8 });
  const parted = left.hemInner !== null && right.hemInner !== null;
  if (category === "skirt") {
    add("hemFront", left.bottom.x, left.bottom.y, 0.85);
  } else {
    const bottom = parted ? Math.min(left.bottom.y, right.bottom.y) : Infinity;
    const hips = widthAbove(shape, Math.min(bottom, top.y + CLOSED_HIPS * shape.height));
    const rise = (bottom - top.y) / hips;
    const usual = top.y + RISE.usual * hips;
    const crease = parted && rise > RISE.most ? creaseEnd(picture, shape.axis, left.bottom, top.y) : null;
    if (crease !== null && Math.abs(crease - usual) < CROTCH.near * shape.height)
      add("crotch", left.bottom.x, crease, CROTCH.creased);
    else if (rise > RISE.most) add("crotch", 0, usual, parted ? CROTCH.hidden : CROTCH.closed);
    else add("crotch", left.bottom.x, bottom, rise < RISE.least ? CROTCH.hidden : CROTCH.seen);
  }
  return { landmarks, innerBack: band?.innerBack ?? new Uint8Array(garment.bits.length) };
}

/** Width of the garment above a height. */
function widthAbove({ outline }: Silhouette, y: number): number {
  const xs = outline.filter((point) => point.y < y).map(({ x }) => x);
  return Math.max(1, Math.max(...xs) - Math.min(...xs));
}
