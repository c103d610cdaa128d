import type { Vector } from "../../garments/build/vector.ts";

/** Where on the garment a point lies, in words: `height 1.23 m, left front`. Left is the wearer's. */
export function placeWords([x, y, z]: Vector, middle: Vector): string {
  const side = x - middle[0] > 0.03 ? "left " : x - middle[0] < -0.03 ? "right " : "middle ";
  return `height ${y.toFixed(2)} m, ${side}${z >= middle[2] ? "front" : "back"}`;
}
