import { RAYS, REACH, radiusOf, STEPS } from "./polar-strength.ts";

/** The family of curves, y = depth × (1 − |(x − shift) / width|^power): a V at 1, rounder with the power; in half widths of the opening. */
const WIDTHS = [0.78, 0.86, 0.94, 1.02, 1.1];
const SHIFTS = [-0.16, -0.08, 0, 0.08, 0.16];
const POWERS = [1, 1.6, 2.3, 3.2, 7];
const DEPTHS = Array.from({ length: 41 }, (_, step) => 0.16 * 1.076 ** step);
/** Cost of a shift, for each half width of it. */
const SHIFT_COST = 0.15;
/** Shallower than this, a curve is likelier the tape of the back; deeper, a seam or print. Cost a half width. */
const USUAL_DEPTH = { least: 0.42, most: 1.1, shallowCost: 0.5, deepCost: 0.06 };
/** How far, in steps, and how fast from ray to ray the edge may leave its curve. */
const BAND_STEPS = 4;
const MOST_MOVE = 1;
/** Cost of each step away from the curve, and of each step from ray to ray. */
const OFF_COST = 0.015;
const MOVE_COST = 0.06;

interface Curve {
  /** Step on each ray. */
  readonly steps: readonly number[];
  /** What speaks against it, in mean strength. */
  readonly cost: number;
}

/** All curves of the family, 3,600; worked out once, at the first neck. */
let family: readonly Curve[] | null = null;

function curves(): readonly Curve[] {
  family ??= WIDTHS.flatMap((width) =>
    SHIFTS.flatMap((shift) =>
      POWERS.flatMap((power) =>
        DEPTHS.map((depth) => ({
          steps: curveSteps(width, shift, power, depth),
          cost:
            USUAL_DEPTH.shallowCost * Math.max(0, USUAL_DEPTH.least - depth) +
            USUAL_DEPTH.deepCost * Math.max(0, depth - USUAL_DEPTH.most) +
            SHIFT_COST * Math.abs(shift),
        })),
      ),
    ),
  );
  return family;
}

/** So much deeper, in half widths, a curve is another edge: a front rather than a label, a seam rather than a front. */
const OTHER_EDGE = 0.25;

/** The curve along which the strengths are greatest. */
export interface BestCurve {
  /** Step on each ray. */
  readonly steps: readonly number[];
  /** Mean strength along it, less what speaks against it. */
  readonly merit: number;
  /** The same of the best curve that lies clearly deeper. */
  readonly deeper: number;
}

export function bestCurve(strength: Float32Array): BestCurve {
  const merits = curves().map(
    ({ steps, cost }) =>
      steps.reduce((total, step, ray) => total + (strength[ray * STEPS + step] ?? -1), 0) / RAYS - cost,
  );
  const merit = merits.reduce((most, own) => Math.max(most, own), -Infinity);
  const steps = curves()[merits.indexOf(merit)]?.steps ?? [];
  const least = depthOf(steps) + OTHER_EDGE;
  const deeper = curves().reduce(
    (most, other, at) => (depthOf(other.steps) > least ? Math.max(most, merits[at] ?? -1) : most),
    -Infinity,
  );
  return { steps, merit, deeper };
}

function curveSteps(width: number, shift: number, power: number, depth: number): number[] {
  return Array.from({ length: RAYS }, (_, ray) => {
    const angle = (Math.PI * ray) / (RAYS - 1);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    let [low, high] = [0, REACH];
    for (let round = 0; round < 9; round += 1) {
      const radius = (low + high) / 2;
      if (radius * sin < depth * (1 - Math.abs((radius * cos - shift) / width) ** power)) low = radius;
      else high = radius;
    }
    return Math.min(STEPS - 1, Math.max(0, Math.round((low / REACH) * STEPS) - 1));
  });
}

/** The strongest path that stays near a curve and moves little from ray to ray (dynamic programming). */
export function settleCurve(strength: Float32Array, curve: readonly number[]): number[] {
  const wide = 2 * BAND_STEPS + 1;
  const total = new Float32Array(RAYS * wide).fill(-Infinity);
  const from = new Int8Array(RAYS * wide);
  const own = (ray: number, off: number): number => {
    const step = (curve[ray] ?? 0) + off - BAND_STEPS;
    return (step < 0 ? -1 : (strength[ray * STEPS + step] ?? -1)) - OFF_COST * Math.abs(off - BAND_STEPS);
  };
  for (let off = 0; off < wide; off += 1) total[off] = own(0, off);
  for (let ray = 1; ray < RAYS; ray += 1) {
    for (let off = 0; off < wide; off += 1) {
      for (let move = -MOST_MOVE; move <= MOST_MOVE; move += 1) {
        const before = off + move;
        if (before < 0 || before >= wide) continue;
        const sum = (total[(ray - 1) * wide + before] ?? 0) + own(ray, off) - MOVE_COST * Math.abs(move);
        if (sum <= (total[ray * wide + off] ?? 0)) continue;
        total[ray * wide + off] = sum;
        from[ray * wide + off] = before;
      }
    }
  }
  let off = 0;
  const last = (RAYS - 1) * wide;
  for (let at = 1; at < wide; at += 1) if ((total[last + at] ?? 0) > (total[last + off] ?? 0)) off = at;
  const offs = [off];
  for (let ray = RAYS - 1; ray > 0; ray -= 1) {
    off = from[ray * wide + off] ?? 0;
    offs.unshift(off);
  }
  return offs.map((at, ray) => Math.max(0, (curve[ray] ?? 0) + at - BAND_STEPS));
}

/** Depth of an edge at its middle, in half widths. */
export function depthOf(steps: readonly number[]): number {
  return radiusOf(steps[(RAYS - 1) / 2] ?? 0);
}
