import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";

/** Rays from the middle of an opening, over half a turn. */
export const RAYS = 91;
/** Steps along a ray. */
export const STEPS = 96;
/** Farthest that an edge lies from the middle, in half widths of the opening. */
export const REACH = 2.4;
/** What a change of tint counts beside one of lightness: the same cloth lies in shadow there. */
const TINT_SHARE = 0.4;

/** Distance of a step from the middle, in half widths. */
export function radiusOf(step: number): number {
  return ((step + 1) / STEPS) * REACH;
}

/**
 * Change across each place of the polar grid from an inside that is darker or lighter, 0..1 against the
 * strongest; −1 where there is no cloth. The far side of a label changes the other way and does not count.
 */
export function polarStrength(
  picture: LabPicture,
  garment: Mask,
  half: number,
  inside: "darker" | "lighter",
  place: (ray: number, radius: number) => Point,
): Float32Array {
  const out = new Float32Array(RAYS * STEPS);
  const near = Math.max(1.5, 0.02 * half);
  const seen: number[] = [];
  for (let ray = 0; ray < RAYS; ray += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const radius = half * radiusOf(step);
      const inner = [1, 2, 3].map((at) => place(ray, radius - at * near));
      const outer = [1, 2, 3].map((at) => place(ray, radius + at * near));
      if (![...inner, ...outer].every(({ x, y }) => holds(garment, x, y))) {
        out[ray * STEPS + step] = -1;
        continue;
      }
      const [l, a, b] = [picture.lightness, picture.a, picture.b].map(
        (plane) => meanAt(picture, plane, outer) - meanAt(picture, plane, inner),
      );
      const rise = inside === "darker" ? (l ?? 0) : -(l ?? 0);
      const change = Math.max(0, rise) + TINT_SHARE * Math.hypot(a ?? 0, b ?? 0);
      out[ray * STEPS + step] = change;
      if (radius < 1.4 * half) seen.push(change);
    }
  }
  const strong = Math.max(1.2, seen.sort((p, q) => p - q)[Math.floor(0.9 * seen.length)] ?? 0);
  return out.map((value) => (value < 0 ? -1 : Math.sqrt(Math.min(1, value / strong))));
}

function meanAt({ width, height }: LabPicture, plane: Float32Array, points: readonly Point[]): number {
  const sum = points.reduce((total, { x, y }) => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)));
    const row = Math.min(height - 1, Math.max(0, Math.round(y)));
    return total + (plane[row * width + column] ?? 0);
  }, 0);
  return sum / points.length;
}
