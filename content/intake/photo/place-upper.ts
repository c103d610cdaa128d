import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Mask, Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { aboveNeckline, findNeckline } from "./neckline.ts";
import { pointOf } from "./path-shape.ts";
import type { PlacedLandmark } from "./placed-landmark.ts";
import type { SidePath, SidePaths } from "./side-path.ts";
import type { Silhouette } from "./silhouette.ts";
import { standsUp } from "./stand-collar.ts";
import type { UpperSide } from "./upper-side.ts";
import { fromUpright } from "./upright.ts";
import { findWaistband } from "./waistband.ts";

/** A neck edge that dips below its tips by more than this share of half its width shows no back. */
const MOST_BACK_DIP = 0.55;

/** A front edge shallower than this, in half widths, may be the tape of the back. */
const SHALLOW = 0.3;

/** Confidence in the upper edge of a collar that stands up and shows no inside. */
const STANDING = 0.7;

/** Below this share of a deep dip the straps end and the front's upper edge begins. */
const BAND_SHARE = 0.6;

export interface PlacedGarment {
  readonly landmarks: readonly PlacedLandmark[];
  /** 255 = inside of the back. */
  readonly innerBack: Uint8Array;
}

/** Named places of a top, jacket or dress, in the picture. */
export function placeUpper(
  picture: LabPicture,
  garment: Mask,
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
  category: GarmentCategory,
): PlacedGarment {
  const { axis, sides } = shape;
  const landmarks: PlacedLandmark[] = [];
  const add = (id: PlacedLandmark["id"], x: number, y: number, confidence: number): void => {
    landmarks.push({ id, at: fromUpright(axis, { x, y }), confidence });
  };
  for (const [name, side, sign] of [
    ["Left", left, 1],
    ["Right", right, -1],
  ] as const) {
    for (const part of ["collar", "shoulder", "armpit", "cuffOuter", "cuffInner", "waist", "hem"] as const) {
      const place = side[part];
      if (place !== null) add(`${part}${name}`, sign * place.at.x, place.at.y, place.confidence);
    }
  }
  const opening = { left: left.collar.at, right: { x: -right.collar.at.x, y: right.collar.at.y } };
  const half = (opening.left.x - opening.right.x) / 2;
  const edge = pointOf(sides.left, 0);
  const dip = edge.y - (opening.left.y + opening.right.y) / 2;
  const bottom = pointOf(sides.left, sides.left.length - 1);
  add("hemFront", bottom.x, bottom.y, category === "jacket" ? 0.6 : 0.85);
  const showsBack = dip < MOST_BACK_DIP * half;
  const neckline = showsBack ? findNeckline(picture, garment, axis, opening) : null;
  if (neckline === null) {
    const stands = standsUp(sides.left, left) && standsUp(sides.right, right);
    const band = showsBack ? null : findWaistband(picture, garment, axis, bandCorners(sides, dip));
    if (band !== null) {
      landmarks.push({ id: "collarFront", at: band.front, confidence: 0.7 });
      add("collarBack", edge.x, edge.y, 0.7);
      return { landmarks, innerBack: band.innerBack };
    }
    add("collarFront", edge.x, edge.y, showsBack ? (stands ? STANDING : 0.35) : 0.8);
    if (showsBack) add("collarBack", edge.x, edge.y, stands ? STANDING : 0.5);
    return { landmarks, innerBack: new Uint8Array(garment.bits.length) };
  }
  const front = neckline.edge[(neckline.edge.length - 1) / 2];
  if (front !== undefined) {
    landmarks.push({
      id: "collarFront",
      at: front,
      confidence: neckline.depth < SHALLOW ? 0.55 : Math.min(0.95, 0.4 + neckline.strength),
    });
  }
  add("collarBack", edge.x, edge.y, 0.8);
  return { landmarks, innerBack: aboveNeckline(garment, axis, opening, neckline) };
}

/** Where the upper edge of a front between straps begins on both sides, in the upright frame. */
function bandCorners({ left, right }: SidePaths, dip: number): { left: Point; right: Point } {
  const corner = (path: SidePath): Point => {
    const from = pointOf(path, 0).y;
    const index = path.findIndex(({ y }) => y < from - (1 - BAND_SHARE) * dip);
    return pointOf(path, Math.max(0, index));
  };
  const [one, other] = [corner(left), corner(right)];
  return { left: one, right: { x: -other.x, y: other.y } };
}
