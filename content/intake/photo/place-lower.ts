import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import type { LowerSide } from "./lower-side.ts";
import { pointOf } from "./path-shape.ts";
import type { PlacedGarment } from "./place-upper.ts";
import type { PlacedLandmark } from "./placed-landmark.ts";
import type { Silhouette } from "./silhouette.ts";
import { fromUpright } from "./upright.ts";
import { findWaistband } from "./waistband.ts";

/** Waistband to crotch over the waist's width as it lies; beyond, legs lie closed and hide the crotch. */
const RISE = { least: 0.4, most: 1.75, doubted: 0.5 };

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
  } else if (parted) {
    const rise = (left.bottom.y - top.y) / Math.max(1, left.waist.at.x + right.waist.at.x);
    add("crotch", left.bottom.x, left.bottom.y, rise < RISE.least || rise > RISE.most ? RISE.doubted : 0.9);
  } else {
    add("crotch", 0, top.y + 0.85 * (left.waist.at.x + right.waist.at.x), 0.3);
  }
  return { landmarks, innerBack: band?.innerBack ?? new Uint8Array(garment.bits.length) };
}
