import { BONES } from "../../../models/contract/index.ts";
import type { Mesh } from "./mesh.ts";
import type { Vector } from "./vector.ts";

/** A tube of quads from top to bottom: row 0 is the top, the seam runs down the back. Outwards is outside. */
export function loft(options: {
  readonly rows: number;
  readonly columns: number;
  /** Place for a share 0 (top) .. 1 (bottom) and an angle (0 = front, growing to the wearer's left). */
  readonly place: (share: number, angleRadians: number) => Vector;
  /** Weights in the order of BONES, sum 1. */
  readonly weights: (share: number, angleRadians: number) => ArrayLike<number>;
}): Mesh {
  const { rows, columns } = options;
  const positions = new Float64Array((rows + 1) * columns * 3);
  const weights = new Float64Array((rows + 1) * columns * BONES.length);
  const faces: number[][] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const angle = (column / columns) * 2 * Math.PI - Math.PI;
      const vertex = row * columns + column;
      positions.set(options.place(row / rows, angle), vertex * 3);
      weights.set(Array.from(options.weights(row / rows, angle)), vertex * BONES.length);
      if (row === rows) continue;
      const right = row * columns + ((column + 1) % columns);
      faces.push([vertex, vertex + columns, right + columns, right]);
    }
  }
  return { positions, weights, faces };
}
