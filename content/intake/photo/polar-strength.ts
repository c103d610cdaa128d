import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { quantile } from "./quantile.ts";

/** Rays from the middle of an opening, over half a turn. */
export const RAYS = 91;
/** Steps along a ray. */
export const STEPS = 128;
/** Farthest that an edge lies from the middle, in half widths of the opening. */
export const REACH = 3.2;
/** What a change of tint counts beside one of lightness: the same cloth lies in shadow there. */
const TINT_SHARE = 0.4;

/**
 * How far off, on both sides, cloth is looked at again, in steps (0.12 to 0.35 half widths): beyond a tape, seam or label
 * it looks as on the edge's other side, beyond the edge of an inside it does not.
 */
const FAR = [5, 7, 9, 11, 14] as const;
/** Within this many half widths edges are compared with each other. */
const NEAR_HALVES = 1.4;
/** What an edge counts at least that is only one side of a line. */
const LINE_SHARE = 0.1;
/** With fewer places of cloth above it an edge lies close to the back's own: it may be the tape of that, and counts so much. */
const LEAST_ABOVE = 3;
const THIN_SHARE = 0.5;

/** Distance of a step from the middle, in half widths. */
export function radiusOf(step: number): number {
  return ((step + 1) / STEPS) * REACH;
}

/** A colour of the picture; null where there is no cloth. */
type Seen = readonly [lightness: number, a: number, b: number] | null;

/** What lies at each place of the polar grid, and close to it on both sides of an edge there. */
export interface PolarLooks {
  readonly at: readonly Seen[];
  readonly inner: readonly Seen[];
  readonly outer: readonly Seen[];
}

/** Looks at the picture on the polar grid of an opening whose half width is `half`, in pixels. */
export function polarLooks(
  picture: LabPicture,
  garment: Mask,
  half: number,
  place: (ray: number, radius: number) => Point,
): PolarLooks {
  const near = Math.max(1.5, 0.02 * half);
  const seen = (ray: number, radii: readonly number[]): Seen => {
    const points = radii.map((radius) => place(ray, radius));
    if (!points.every(({ x, y }) => holds(garment, x, y))) return null;
    const [l, a, b] = [picture.lightness, picture.a, picture.b].map((plane) =>
      meanAt(picture, plane, points),
    );
    return [l ?? 0, a ?? 0, b ?? 0];
  };
  const looks: { at: Seen[]; inner: Seen[]; outer: Seen[] } = { at: [], inner: [], outer: [] };
  for (let ray = 0; ray < RAYS; ray += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const radius = half * radiusOf(step);
      looks.at.push(seen(ray, [radius]));
      looks.inner.push(
        seen(
          ray,
          [1, 2, 3].map((count) => radius - count * near),
        ),
      );
      looks.outer.push(
        seen(
          ray,
          [1, 2, 3].map((count) => radius + count * near),
        ),
      );
    }
  }
  return looks;
}

/**
 * Change across each place of the polar grid from an inside that is darker or lighter, 0..1 against the
 * strongest; −1 where there is no cloth. One side of a tape, a seam or a label counts little.
 */
export function polarStrength({ at, inner, outer }: PolarLooks, inside: "darker" | "lighter"): Float32Array {
  const out = new Float32Array(RAYS * STEPS);
  const worth = new Float32Array(RAYS * STEPS).fill(1);
  const seen: number[] = [];
  const change = (from: Seen, to: Seen): number => {
    if (from === null || to === null) return 0;
    const rise = inside === "darker" ? to[0] - from[0] : from[0] - to[0];
    return Math.max(0, rise) + TINT_SHARE * Math.hypot(to[1] - from[1], to[2] - from[2]);
  };
  for (let ray = 0; ray < RAYS; ray += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const index = ray * STEPS + step;
      const [before, after] = [inner[index] ?? null, outer[index] ?? null];
      if (before === null || after === null) {
        out[index] = -1;
        continue;
      }
      const sharp = change(before, after);
      const off = (side: 1 | -1): Seen[] =>
        FAR.map((steps) => step + side * steps)
          .filter((far) => far >= 0 && far < STEPS)
          .map((far) => at[ray * STEPS + far] ?? null)
          .filter((look) => look !== null);
      const [above, below] = [off(-1), off(1)];
      const thin = above.length < LEAST_ABOVE;
      const upper = thin ? sharp : middleOf(above.map((look) => change(look, after)));
      const lower = below.length === 0 ? sharp : middleOf(below.map((look) => change(before, look)));
      out[index] = Math.min(sharp, Math.max(LINE_SHARE * sharp, Math.min(upper, lower)));
      if (thin) worth[index] = THIN_SHARE;
      else if (radiusOf(step) < NEAR_HALVES) seen.push(out[index] ?? 0);
    }
  }
  const strong = Math.max(1.2, quantile(seen, 0.9));
  return out.map((value, index) =>
    value < 0 ? -1 : (worth[index] ?? 1) * Math.sqrt(Math.min(1, value / strong)),
  );
}

const middleOf = (values: readonly number[]): number => quantile(values, 0.5);

function meanAt({ width, height }: LabPicture, plane: Float32Array, points: readonly Point[]): number {
  const sum = points.reduce((total, { x, y }) => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)));
    const row = Math.min(height - 1, Math.max(0, Math.round(y)));
    return total + (plane[row * width + column] ?? 0);
  }, 0);
  return sum / points.length;
}
