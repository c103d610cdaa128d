import { armholeSide } from "./armhole-side.ts";
import type { CollarTip } from "./collar-tip.ts";
import { farthest, pointOf, turnsAlong } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { SidePlace } from "./side-place.ts";
import type { SleeveSeam } from "./sleeve-seam.ts";
import { sleeveSide } from "./sleeve-side.ts";
import type { SlitEnd } from "./slit-end.ts";

/** What the picture shows within one half. */
export interface SideLook {
  readonly seam: SleeveSeam;
  readonly slit: SlitEnd;
}

/** Half of a top or dress. */
export interface UpperSide {
  readonly collar: SidePlace;
  readonly shoulder: SidePlace;
  readonly armpit: SidePlace;
  readonly cuffOuter: SidePlace | null;
  readonly cuffInner: SidePlace | null;
  readonly waist: SidePlace;
  readonly hem: SidePlace;
  /** Sleeve from shoulder to cuff over the chest's width at the armpits; 0 = sleeveless. */
  readonly sleeveRatio: number;
  /** How clearly the outline shows an armhole, 0..1; 1 with a sleeve. */
  readonly armholeClear: number;
}

/** A sleeve stands off the side by at least this share of half the chest, with a clear hollow beneath. */
const LEAST_OVERHANG = 0.09;
/** Standing off so far, a sleeve needs no clear hollow (dolman). */
const WIDE_OVERHANG = 0.22;
/** An armhole so clear makes the side below it a waist, not the underside of a sleeve. */
const CLEAR_ARMHOLE = 0.62;
/** Turn of a clear hollow, radians. */
const CLEAR_HOLLOW = -0.45;

/** Finds the named places of one half of a top or dress along its outline. */
export function upperSide(path: SidePath, collar: CollarTip, look: SideLook): UpperSide {
  const ys = path.map(({ y }) => y);
  const top = ys.reduce((least, y) => Math.min(least, y), Infinity);
  const height = ys.reduce((most, y) => Math.max(most, y), -Infinity) - top;
  const reach = Math.max(4, Math.round(0.07 * height));
  const turns = turnsAlong(path, reach);
  const hollow = hollowUnderSleeve(path, turns, collar.index, {
    high: top + 0.06 * height,
    low: top + 0.8 * height,
  });
  const chest = Math.max(1, pointOf(path, hollow).x);
  const overhang = (pointOf(path, farthest(path, collar.index, hollow, { x: 1, y: 0 })).x - chest) / chest;
  const lowest = pointOf(path, farthest(path, collar.index, hollow, { x: 0, y: 1 }));
  const hangs = lowest.y - pointOf(path, hollow).y > 0.04 * height;
  const clear = hangs || (turns[hollow] ?? 0) < CLEAR_HOLLOW;
  const bare = armholeSide(path, turns, collar, height);
  const wide = overhang > WIDE_OVERHANG && (clear || bare.armholeClear < CLEAR_ARMHOLE);
  const sleeved = wide || (overhang > LEAST_OVERHANG && clear);
  return sleeved ? sleeveSide(path, turns, { collar, hollow, height, look }) : bare;
}

/** The sharpest hollow, preferring those over which the outline has stood out before. */
function hollowUnderSleeve(
  path: SidePath,
  turns: Float32Array,
  from: number,
  { high, low }: { high: number; low: number },
): number {
  let [best, most, widest] = [Math.min(path.length - 1, from + 1), -Infinity, 0];
  for (let index = from + 1; index < path.length; index += 1) {
    const { x, y } = pointOf(path, index);
    widest = Math.max(widest, x);
    if (y < high || y > low || x <= 0) continue;
    const stood = Math.min(1, (widest - x) / Math.max(1, widest) / 0.3);
    const merit = -(turns[index] ?? 0) * (0.4 + 0.6 * stood);
    if (merit > most) [best, most] = [index, merit];
  }
  return best;
}
