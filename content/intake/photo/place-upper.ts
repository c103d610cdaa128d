import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import { collarAtEdge } from "./collar-at-edge.ts";
import type { Mask, Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { aboveNeckline, findNeckline, type Neckline, type Opening } from "./neckline.ts";
import { pointOf } from "./path-shape.ts";
import type { PlacedLandmark } from "./placed-landmark.ts";
import type { SidePath, SidePaths } from "./side-path.ts";
import type { SidePlace } from "./side-place.ts";
import type { Silhouette } from "./silhouette.ts";
import { standsUp } from "./stand-collar.ts";
import type { UpperSide } from "./upper-side.ts";
import { fromUpright } from "./upright.ts";
import { findWaistband } from "./waistband.ts";

/** A neck edge that dips below its tips by more than this share of half its width shows no back. */
const MOST_BACK_DIP = 0.55;

/** A front edge nearer to that of the back than this, in half widths, may be its tape where it is no clearer. */
const SHALLOW = { below: 0.3, clear: 0.93, confidence: 0.55 };

/** Greatest confidence in a jacket's edge, and what its strength adds to. */
const SURE = 0.95;
const LAPEL = 0.4;

/** The edges of a front end at the hem within this share of its half width. */
const BESIDE = 0.25;

/** Confidence in the upper edge of a collar that stands up and shows no inside. */
const STANDING = 0.7;

/** Below this share of a deep dip the straps end and the front's upper edge begins. */
const BAND_SHARE = 0.87;

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
  outlineLeft: UpperSide,
  outlineRight: UpperSide,
  category: GarmentCategory,
): PlacedGarment {
  const { axis, sides } = shape;
  const landmarks: PlacedLandmark[] = [];
  const neck = neckOf(picture, garment, shape, outlineLeft, outlineRight);
  const { opening, dip, showsBack, neckline, stands } = neck;
  const left = { ...outlineLeft, collar: neck.left };
  const right = { ...outlineRight, collar: neck.right };
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
  const edge = pointOf(sides.left, 0);
  const bottom = pointOf(sides.left, sides.left.length - 1);
  if (category === "jacket")
    add("hemFront", 0, besideMiddle(shape, (left.hem.at.x + right.hem.at.x) / 2), 0.75);
  else add("hemFront", bottom.x, bottom.y, 0.85);
  if (neckline === null) {
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
  if (front !== undefined)
    landmarks.push({ id: "collarFront", at: front, confidence: frontClearness(neckline, neck, category) });
  add("collarBack", edge.x, edge.y, 0.8);
  return { landmarks, innerBack: aboveNeckline(garment, axis, opening, neckline) };
}

/** How clearly the front's edge is seen. Lapels make several edges, and a jacket's front is looked for by itself. */
function frontClearness(
  { clearness, strength, depth }: Neckline,
  { dip, half, stands }: Neck,
  category: GarmentCategory,
): number {
  if (category === "jacket") return Math.min(SURE, LAPEL + strength);
  const tapeLike = !stands && clearness < SHALLOW.clear && depth - dip / half < SHALLOW.below;
  return tapeLike ? Math.min(SHALLOW.confidence, clearness) : clearness;
}

/** The opening of a neck as outline and picture show it. */
interface Neck {
  readonly opening: Opening;
  readonly left: SidePlace;
  readonly right: SidePlace;
  /** How far the neck's edge dips below its tips, and half of how far these lie apart: pixels. */
  readonly dip: number;
  readonly half: number;
  readonly showsBack: boolean;
  readonly stands: boolean;
  readonly neckline: Neckline | null;
}

function neckOf(
  picture: LabPicture,
  garment: Mask,
  { axis, sides }: Silhouette,
  left: UpperSide,
  right: UpperSide,
): Neck {
  const between = (one: SidePlace, other: SidePlace): Opening => ({
    left: one.at,
    right: { x: -other.at.x, y: other.at.y },
  });
  const edge = pointOf(sides.left, 0);
  const measures = (opening: Opening): Pick<Neck, "opening" | "dip" | "half" | "showsBack"> => {
    const dip = edge.y - (opening.left.y + opening.right.y) / 2;
    const half = (opening.left.x - opening.right.x) / 2;
    return { opening, dip, half, showsBack: dip < MOST_BACK_DIP * half };
  };
  const first = measures(between(left.collar, right.collar));
  const stands = standsUp(sides.left, left) && standsUp(sides.right, right);
  const found = first.showsBack ? findNeckline(picture, garment, axis, first.opening) : null;
  const outline = { ...first, left: left.collar, right: right.collar, stands, neckline: found };
  if (found === null || stands) return outline;
  const collars = {
    left: collarAtEdge(sides.left, left.collar, 1, found, first.opening, axis),
    right: collarAtEdge(sides.right, right.collar, -1, found, first.opening, axis),
  };
  const second = measures(between(collars.left, collars.right));
  const moved = second.half < first.half - 1;
  const neckline = moved ? findNeckline(picture, garment, axis, second.opening) : found;
  return neckline === null ? outline : { ...second, ...collars, stands, neckline };
}

/** Height of the hem beside its middle, where the edges of a front end: between them the back may show. */
function besideMiddle({ outline }: Silhouette, half: number): number {
  const lowest = (x: number): number =>
    outline.reduce((most, point) => (Math.abs(point.x - x) < 2 ? Math.max(most, point.y) : most), -Infinity);
  return (lowest(BESIDE * half) + lowest(-BESIDE * half)) / 2;
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
