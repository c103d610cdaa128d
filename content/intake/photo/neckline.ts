import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright, toUpright } from "./upright.ts";

/** Rays from the middle of an opening, over half a turn. */
const RAYS = 91;
/** Steps along a ray. */
const STEPS = 96;
/** Farthest that an edge lies from the middle, in half widths of the opening. */
const REACH = 2.4;
/** Most steps that the edge moves from ray to ray. */
const MOST_MOVE = 3;
/** What the mirrored place says of a place: necklines are nearly even on both sides, labels are not. */
const MIRROR_SHARE = 0.35;
/** A front edge lies at least so far below its tips, in half widths; what is nearer is the tape of the back. */
const LEAST_DIP = 0.38;
/** Rays over which the edge is drawn to a tip. */
const TIP_RAYS = 12;
/** Least mean strength of an edge, against the strongest ones around, that is believed. */
const LEAST_STRENGTH = 0.3;

/** The front edge of an opening, with the inside of the back seen above it. */
export interface Neckline {
  /** From the wearer's left tip (picture's right) through the lowest place to the right tip, in the picture. */
  readonly edge: readonly Point[];
  /** Mean strength of the edge against the strongest ones around, 0..1. */
  readonly strength: number;
}

export interface Opening {
  /** Tips in the upright frame; left is the wearer's left (x > 0). */
  readonly left: Point;
  readonly right: Point;
}

/**
 * Looks for the front edge of a neck or waist opening: the path from tip to tip across the cloth along which
 * the picture changes most, found over polar rays by dynamic programming. Null where nothing stands out.
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
  const strength = edgeStrength(picture, garment, half, place);
  const steps = bestPath(strength);
  const mean =
    steps.reduce((sum, step, ray) => sum + Math.max(0, strength[ray * STEPS + step] ?? 0), 0) / RAYS;
  if (mean < LEAST_STRENGTH) return null;
  return { edge: steps.map((step, ray) => place(ray, radiusOf(step, half))), strength: mean };
}

const radiusOf = (step: number, half: number): number => ((step + 1) / STEPS) * REACH * half;

/** Change across each place of the polar grid, 0..1 against the strongest; −1 where there is no cloth. */
function edgeStrength(
  picture: LabPicture,
  garment: Mask,
  half: number,
  place: (ray: number, radius: number) => Point,
): Float32Array {
  const out = new Float32Array(RAYS * STEPS);
  const near = Math.max(1.5, 0.02 * half);
  const seen: number[] = [];
  for (let ray = 0; ray < RAYS; ray += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const radius = radiusOf(step, half);
      const inner = [1, 2, 3].map((at) => place(ray, radius - at * near));
      const outer = [1, 2, 3].map((at) => place(ray, radius + at * near));
      if (![...inner, ...outer].every(({ x, y }) => holds(garment, x, y))) {
        out[ray * STEPS + step] = -1;
        continue;
      }
      const [l, a, b] = [picture.lightness, picture.a, picture.b].map(
        (plane) => meanAt(picture, plane, outer) - meanAt(picture, plane, inner),
      );
      const change = Math.hypot(l ?? 0, a ?? 0, b ?? 0) + 0.7 * Math.max(0, l ?? 0);
      out[ray * STEPS + step] = change;
      if (radius < 1.4 * half) seen.push(change);
    }
  }
  const strong = Math.max(1.2, seen.sort((p, q) => p - q)[Math.floor(0.9 * seen.length)] ?? 0);
  const own = out.map((value) => (value < 0 ? -1 : Math.sqrt(Math.min(1, value / strong))));
  return own.map((value, at) => {
    const mirrored = own[(RAYS - 1 - Math.floor(at / STEPS)) * STEPS + (at % STEPS)] ?? -1;
    return value < 0 ? value : (1 - MIRROR_SHARE) * value + MIRROR_SHARE * Math.max(0, mirrored);
  });
}

function meanAt({ width, height }: LabPicture, plane: Float32Array, points: readonly Point[]): number {
  const sum = points.reduce((total, { x, y }) => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)));
    const row = Math.min(height - 1, Math.max(0, Math.round(y)));
    return total + (plane[row * width + column] ?? 0);
  }, 0);
  return sum / points.length;
}

/** Step on each ray of the strongest path that moves little and ends at the tips. */
function bestPath(strength: Float32Array): number[] {
  const tip = STEPS / REACH;
  const total = new Float32Array(RAYS * STEPS).fill(-Infinity);
  const from = new Int16Array(RAYS * STEPS);
  for (let ray = 0; ray < RAYS; ray += 1) {
    const toEnd = Math.min(ray, RAYS - 1 - ray);
    for (let step = 0; step < STEPS; step += 1) {
      const off = Math.abs(step + 1 - tip);
      const own =
        (strength[ray * STEPS + step] ?? -1) -
        (toEnd < TIP_RAYS ? off * (TIP_RAYS - toEnd) * 0.006 : 0) -
        0.12 * Math.max(0, radiusOf(step, 1) - 0.6) -
        (toEnd > RAYS / 4 ? Math.max(0, LEAST_DIP - radiusOf(step, 1)) : 0);
      if (ray === 0) {
        total[step] = own;
        continue;
      }
      for (let move = -MOST_MOVE; move <= MOST_MOVE; move += 1) {
        const before = step + move;
        if (before < 0 || before >= STEPS) continue;
        const sum = (total[(ray - 1) * STEPS + before] ?? 0) + own - 0.05 * Math.abs(move);
        if (sum > (total[ray * STEPS + step] ?? 0)) {
          total[ray * STEPS + step] = sum;
          from[ray * STEPS + step] = before;
        }
      }
    }
  }
  const last = (RAYS - 1) * STEPS;
  let step = 0;
  for (let at = 1; at < STEPS; at += 1) if ((total[last + at] ?? 0) > (total[last + step] ?? 0)) step = at;
  const steps = [step];
  for (let ray = RAYS - 1; ray > 0; ray -= 1) {
    step = from[ray * STEPS + step] ?? 0;
    steps.unshift(step);
  }
  return steps;
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
