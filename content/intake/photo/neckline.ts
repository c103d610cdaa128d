import type { Mask, Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { type BestCurve, bestCurve, depthOf, settleCurve } from "./neck-curve.ts";
import { polarLooks, polarStrength, RAYS, radiusOf, STEPS } from "./polar-strength.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright, toUpright } from "./upright.ts";

/** Least mean strength of an edge, against the strongest ones around, that is believed. */
const LEAST_STRENGTH = 0.3;

/**
 * What a curve's merit is worth; from `merit` on nothing is doubted. Another edge that is nearly as good and lies clearly
 * deeper leaves `RIVALLED`: of 53 drawn necks that took in five of the eight that were misread, and one that was not.
 */
const CLEAR = { least: 0.2, weight: 0.95, most: 0.95, merit: 0.82 };
const RIVAL_SHARE = 0.91;
const RIVALLED = 0.6;

/** What an inside that is lighter than the front counts: nearly always it lies in shadow. */
const LIGHTER_SHARE = 0.8;

/** The front edge of an opening, with the inside of the back seen above it. */
export interface Neckline {
  /** From the wearer's left tip (picture's right) through the lowest place to the right tip, in the picture. */
  readonly edge: readonly Point[];
  /** Mean strength of the edge against the strongest ones around, 0..1. */
  readonly strength: number;
  /** How clearly it is the front's edge and no other, 0..1. */
  readonly clearness: number;
  /** Depth of the edge below its tips, in half widths of the opening. */
  readonly depth: number;
}

export interface Opening {
  /** Tips in the upright frame; left is the wearer's left (x > 0). */
  readonly left: Point;
  readonly right: Point;
}

/**
 * Looks for the front edge of a neck or waist opening: the round or pointed curve from tip to tip along which
 * the picture changes most, then settled on the edges beside it. Null where nothing stands out.
 */
export function findNeckline(
  picture: LabPicture,
  garment: Mask,
  axis: SymmetryAxis,
  opening: Opening,
): Neckline | null {
  const middle = { x: (opening.left.x + opening.right.x) / 2, y: (opening.left.y + opening.right.y) / 2 };
  const half = Math.max(4, (opening.left.x - opening.right.x) / 2);
  const place = (ray: number, radius: number): Point => {
    const angle = (Math.PI * ray) / (RAYS - 1);
    return fromUpright(axis, {
      x: middle.x + radius * Math.cos(angle),
      y: middle.y + radius * Math.sin(angle),
    });
  };
  const looks = polarLooks(picture, garment, half, place);
  const candidates = (["darker", "lighter"] as const).map((inside) => {
    const strength = polarStrength(looks, inside);
    const curve = bestCurve(strength);
    const steps = settleCurve(strength, curve.steps);
    const mean =
      steps.reduce((sum, step, ray) => sum + Math.max(0, strength[ray * STEPS + step] ?? 0), 0) / RAYS;
    return { steps, curve, mean: inside === "darker" ? mean : LIGHTER_SHARE * mean };
  });
  const best = candidates.reduce((one, other) => (other.mean > one.mean ? other : one));
  if (best.mean < LEAST_STRENGTH) return null;
  return {
    edge: best.steps.map((step, ray) => place(ray, half * radiusOf(step))),
    strength: best.mean,
    clearness: clearnessOf(best.curve),
    depth: depthOf(best.steps),
  };
}

function clearnessOf({ merit, deeper }: BestCurve): number {
  if (merit < CLEAR.merit && deeper > RIVAL_SHARE * merit) return RIVALLED;
  return Math.min(CLEAR.most, CLEAR.least + CLEAR.weight * merit);
}

/** The cloth above a neckline: the inside of the back, with its labels. */
export function aboveNeckline(
  garment: Mask,
  axis: SymmetryAxis,
  opening: Opening,
  neckline: Neckline,
): Uint8Array {
  const middle = { x: (opening.left.x + opening.right.x) / 2, y: (opening.left.y + opening.right.y) / 2 };
  const radii = neckline.edge.map((point) => {
    const { x, y } = toUpright(axis, point);
    return Math.hypot(x - middle.x, y - middle.y);
  });
  const most = Math.max(...radii);
  const inside = new Uint8Array(garment.bits.length);
  const centre = fromUpright(axis, middle);
  for (
    let y = Math.max(0, Math.floor(centre.y - most));
    y < Math.min(garment.height, centre.y + most);
    y += 1
  ) {
    for (
      let x = Math.max(0, Math.floor(centre.x - most));
      x < Math.min(garment.width, centre.x + most);
      x += 1
    ) {
      if (garment.bits[y * garment.width + x] !== 1) continue;
      const at = toUpright(axis, { x, y });
      const angle = Math.atan2(at.y - middle.y, at.x - middle.x);
      const above = angle < 0;
      const ray = Math.round((angle / Math.PI) * (RAYS - 1));
      const radius = above ? Math.min(radii[0] ?? 0, radii.at(-1) ?? 0) : (radii[ray] ?? 0);
      if (Math.hypot(at.x - middle.x, at.y - middle.y) < radius) inside[y * garment.width + x] = 255;
    }
  }
  return inside;
}
