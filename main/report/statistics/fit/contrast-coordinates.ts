import { dot } from "../vector.ts";
import type { Contrast } from "./design.ts";
import type { OrthonormalBasis } from "./orthonormal-basis.ts";

/**
 * A contrast's coordinates z in a fit's basis, from Rᵀ z = contrast: its estimate is their product with the outcome's
 * coordinates, its variance their sum of squares. `position`: place of every kept column. Throws for a term that is
 * not there: a bug.
 */
export function contrastCoordinates(
  { upper }: Pick<OrthonormalBasis, "upper">,
  position: ReadonlyMap<string, number>,
  contrast: Contrast,
): Float64Array {
  const wanted = new Float64Array(upper.length);
  for (const [name, factor] of Object.entries(contrast)) {
    const index = position.get(name);
    if (index === undefined) throw new Error(`the design has no term ${name}`);
    wanted[index] = factor;
  }
  const solved = new Float64Array(upper.length);
  for (const [index, column] of upper.entries()) {
    solved[index] = ((wanted[index] ?? 0) - dot(column.subarray(0, index), solved)) / (column[index] ?? 0);
  }
  return solved;
}
