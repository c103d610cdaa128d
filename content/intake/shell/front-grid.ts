import type { FlatPhoto } from "../contract/flat-photo.ts";
import { type FrontCells, GRID_COLUMNS, GRID_ROWS } from "../photo/front-edges.ts";
import { labPicture } from "../photo/lab-picture.ts";
import type { FlatFrame } from "./flat-frame.ts";

/** Places a cell's colour is taken from, along each axis. */
const SAMPLES = 3;

/** Where the cells of a front lie in its flat frame: pixels. */
export interface FrontBounds {
  readonly halfWidthPixels: number;
  readonly topPixels: number;
  readonly bottomPixels: number;
}

/** A front seen coarsely: mean colour and cloth of each cell of its flat frame. */
export function frontGrid(frame: FlatFrame, photo: FlatPhoto, bounds: FrontBounds): FrontCells {
  const cells = GRID_ROWS * GRID_COLUMNS;
  const rgba = new Uint8ClampedArray(4 * cells);
  const cloth = new Float32Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const sum = [0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const place = {
        x: columnPixels(bounds, (cell % GRID_COLUMNS) + offsetOf(sample % SAMPLES)),
        y: rowPixels(bounds, Math.floor(cell / GRID_COLUMNS) + offsetOf(Math.floor(sample / SAMPLES))),
      };
      cloth[cell] = (cloth[cell] ?? 0) + frame.cloth(place, "with-inner") / SAMPLES ** 2;
      const at = frame.toPhoto(place);
      const x = Math.min(photo.widthPixels - 1, Math.max(0, Math.round(at.x)));
      const y = Math.min(photo.heightPixels - 1, Math.max(0, Math.round(at.y)));
      const from = 4 * (y * photo.widthPixels + x);
      sum.forEach((value, channel) => {
        sum[channel] = value + (photo.rgba[from + channel] ?? 0);
      });
    }
    rgba.set([...sum.map((value) => value / SAMPLES ** 2), 255], 4 * cell);
  }
  const { lightness, a, b } = labPicture({ widthPixels: GRID_COLUMNS, heightPixels: GRID_ROWS, rgba });
  const lab = new Float32Array(3 * cells);
  for (let cell = 0; cell < cells; cell += 1)
    lab.set([lightness[cell] ?? 0, a[cell] ?? 0, b[cell] ?? 0], 3 * cell);
  return { lab, cloth };
}

const offsetOf = (sample: number): number => (sample + 0.5) / SAMPLES - 0.5;

/** Place of a column's middle in the flat frame. */
export function columnPixels({ halfWidthPixels }: FrontBounds, column: number): number {
  return (column / (GRID_COLUMNS - 1) - 0.5) * 2 * halfWidthPixels;
}

/** Place of a row's middle in the flat frame. */
export function rowPixels({ topPixels, bottomPixels }: FrontBounds, row: number): number {
  return topPixels + ((row + 0.5) / GRID_ROWS) * (bottomPixels - topPixels);
}
