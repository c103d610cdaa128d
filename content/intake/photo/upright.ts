import type { Point } from "./grid.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";

/** From the picture into a frame whose x = 0 is the garment's middle line (right of the picture positive, y down). */
export function toUpright({ middle, tiltRadians }: SymmetryAxis, { x, y }: Point): Point {
  const [cos, sin] = [Math.cos(tiltRadians), Math.sin(tiltRadians)];
  const [dx, dy] = [x - middle.x, y - middle.y];
  return { x: dx * cos + dy * sin, y: dy * cos - dx * sin };
}

/** Back into the picture. */
export function fromUpright({ middle, tiltRadians }: SymmetryAxis, { x, y }: Point): Point {
  const [cos, sin] = [Math.cos(tiltRadians), Math.sin(tiltRadians)];
  return { x: middle.x + x * cos - y * sin, y: middle.y + y * cos + x * sin };
}
