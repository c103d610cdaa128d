import type { Mesh } from "../../../content/garments/build/mesh.ts";
import type { Vector } from "../../../content/garments/build/vector.ts";
import { BONES } from "../../contract/index.ts";
import { between } from "./random.ts";

const COLUMNS = 18;
const ROWS = 6;
/** The face stays free: the hair goes round from here to there, radians from the front. */
const FREE_RADIANS = 0.9;

/** Hair that falls over neck and shoulders, moved with the head; hung about the middle of the eyes. */
export function longHair(eyes: Vector, random: () => number): Mesh {
  const [, eyeY, eyeZ] = eyes;
  const fallMetres = between(random, 0.18, 0.42);
  const wideMetres = between(random, 0.095, 0.13);
  const positions: number[] = [];
  for (let row = 0; row <= ROWS; row++) {
    const share = row / ROWS;
    for (let column = 0; column <= COLUMNS; column++) {
      const angle = FREE_RADIANS + ((2 * Math.PI - 2 * FREE_RADIANS) * column) / COLUMNS;
      const radius = wideMetres * (0.8 + 0.4 * Math.sin(Math.PI * (0.2 + 0.6 * share)));
      positions.push(
        radius * Math.sin(angle),
        eyeY + 0.05 - share * fallMetres,
        eyeZ - 0.09 + radius * Math.cos(angle),
      );
    }
  }
  const faces: number[][] = [];
  const at = (row: number, column: number) => row * (COLUMNS + 1) + column;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      faces.push([at(row, column), at(row, column + 1), at(row + 1, column + 1), at(row + 1, column)]);
    }
  }
  const weights = new Float64Array((positions.length / 3) * BONES.length);
  for (let vertex = 0; vertex < positions.length / 3; vertex++)
    weights[vertex * BONES.length + BONES.indexOf("head")] = 1;
  return { positions: Float64Array.from(positions), weights, faces };
}
