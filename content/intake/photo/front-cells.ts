import { type FrontCells, GRID_COLUMNS, GRID_ROWS } from "./front-edges.ts";
import { holds, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** Places a cell is taken from, along each axis. */
const SAMPLES = 2;

/** A front between two heights and as far to both sides as `half`, upright pixels. */
export interface FrontFrame {
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

/** Means of the picture in the cells of a front. */
export function frontCells(
  picture: LabPicture,
  garment: Mask,
  axis: SymmetryAxis,
  { top, bottom, half }: FrontFrame,
): FrontCells {
  const lab = new Float32Array(3 * GRID_ROWS * GRID_COLUMNS);
  const cloth = new Float32Array(GRID_ROWS * GRID_COLUMNS);
  for (let cell = 0; cell < cloth.length; cell += 1) {
    const [column, row] = [cell % GRID_COLUMNS, Math.floor(cell / GRID_COLUMNS)];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const across = column + ((sample % SAMPLES) + 0.5) / SAMPLES - 0.5;
      const down = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      const { x, y } = fromUpright(axis, {
        x: ((2 * across) / (GRID_COLUMNS - 1) - 1) * half,
        y: top + (down / GRID_ROWS) * (bottom - top),
      });
      if (holds(garment, x, y)) cloth[cell] = (cloth[cell] ?? 0) + 1 / SAMPLES ** 2;
      const from =
        Math.min(picture.height - 1, Math.max(0, Math.round(y))) * picture.width +
        Math.min(picture.width - 1, Math.max(0, Math.round(x)));
      [picture.lightness, picture.a, picture.b].forEach((plane, channel) => {
        const at = 3 * cell + channel;
        lab[at] = (lab[at] ?? 0) + (plane[from] ?? 0) / SAMPLES ** 2;
      });
    }
  }
  return { lab, cloth };
}
