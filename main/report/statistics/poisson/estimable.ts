import type { Contrast, Design } from "../fit/design.ts";
import { informationMatrix } from "./information-matrix.ts";
import { designTimes, sparseDesign, transposeTimes } from "./sparse-design.ts";

/** How near Xᵀ X b must come to the contrast; coefficients of contrasts are of size 1. */
const tolerance = 1e-6;

/** Whether some rows of a design are enough to estimate a contrast: whether Xᵀ X b = contrast has a solution. */
export function estimableFrom(design: Design, rows: readonly number[], contrast: Contrast): boolean {
  const sparse = sparseDesign(design, rows);
  const wanted = new Float64Array(sparse.levelCount + sparse.columnCount);
  for (const [name, factor] of Object.entries(contrast)) {
    wanted[sparse.levelCount + (sparse.terms.get(name) ?? 0)] = factor;
  }
  const ones = new Float64Array(rows.length).fill(1);
  const back = transposeTimes(sparse, designTimes(sparse, informationMatrix(sparse, ones).solve(wanted)));
  return back.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) <= tolerance);
}
