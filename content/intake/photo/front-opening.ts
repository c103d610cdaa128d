import { holds, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import type { Silhouette } from "./silhouette.ts";
import type { UpperSide } from "./upper-side.ts";
import { fromUpright } from "./upright.ts";

/** Rows below the neckline of a closed top, shares of the length from collar to hem. */
const ROWS = { from: 0.2, to: 0.34, count: 14 };
/** The strip in the middle and the cloth on both sides of it, shares of half the chest. */
const MIDDLE = [-0.05, 0, 0.05] as const;
const SIDES = [-0.6, -0.5, 0.5, 0.6] as const;
/** Difference of lightness that says that something else is seen there. */
const LEAST_DIFFERENCE = 9;

/**
 * Whether something darker shows in the middle of the breast, as the lining of an open jacket or a deep V does.
 * A dark print does too, so this makes a category doubtful and never decides it.
 */
export function mayBeOpen(
  picture: LabPicture,
  garment: Mask,
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
): boolean {
  const top = (left.collar.at.y + right.collar.at.y) / 2;
  const length = (left.hem.at.y + right.hem.at.y) / 2 - top;
  const half = (left.armpit.at.x + right.armpit.at.x) / 2;
  const mean = (places: readonly number[]): number => {
    let [sum, count] = [0, 0];
    for (let row = 0; row < ROWS.count; row += 1) {
      const y = top + length * (ROWS.from + ((ROWS.to - ROWS.from) * row) / ROWS.count);
      for (const share of places) {
        const at = fromUpright(shape.axis, { x: share * half, y });
        if (!holds(garment, at.x, at.y)) continue;
        sum += picture.lightness[Math.round(at.y) * picture.width + Math.round(at.x)] ?? 0;
        count += 1;
      }
    }
    return sum / Math.max(1, count);
  };
  return mean(SIDES) - mean(MIDDLE) > LEAST_DIFFERENCE;
}
