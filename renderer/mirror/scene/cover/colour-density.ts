import { CHANNELS } from "./person-picture.ts";

/** Sides of a cell of colour space, in the units of `PersonPicture.colours`: shade changes more than hue. */
const LUMA_CELL = 11;
const CHROMA_CELL = 5.5;
/** Cells for luma (0 upwards) and for each colour difference (both sides of grey). */
const LUMA_CELLS = 17;
const CHROMA_CELLS = 36;
/** Noise and shade spread a colour over its neighbours: rounds of the filter 1, 2, 1 along each axis. */
const SPREAD_ROUNDS = 1;

/** How usual each colour is in some part of a picture. */
export interface ColourDensity {
  /** Share of the part's pixels in a pixel's own cell of colour space, 0..1. */
  readonly of: (colours: Float32Array, pixel: number) => number;
}

/** Density of the colours of some pixels; 0 everywhere where there are none. */
export function colourDensity(
  colours: Float32Array,
  pixels: readonly number[],
  spreadRounds = SPREAD_ROUNDS,
): ColourDensity {
  let cells = new Float32Array(LUMA_CELLS * CHROMA_CELLS * CHROMA_CELLS);
  for (const pixel of pixels) {
    const at = cellOf(colours, pixel);
    cells[at] = (cells[at] ?? 0) + 1 / pixels.length;
  }
  for (let round = 0; round < spreadRounds; round += 1)
    for (const stride of [1, CHROMA_CELLS, CHROMA_CELLS * CHROMA_CELLS]) cells = spread(cells, stride);
  return { of: (all, pixel) => cells[cellOf(all, pixel)] ?? 0 };
}

function cellOf(colours: Float32Array, pixel: number): number {
  const luma = colours[CHANNELS * pixel] ?? 0;
  const blue = colours[CHANNELS * pixel + 1] ?? 0;
  const red = colours[CHANNELS * pixel + 2] ?? 0;
  const [row, column] = [chromaCell(blue), chromaCell(red)];
  const layer = Math.min(LUMA_CELLS - 1, Math.max(0, Math.floor(luma / LUMA_CELL)));
  return (layer * CHROMA_CELLS + row) * CHROMA_CELLS + column;
}

function chromaCell(value: number): number {
  return Math.min(CHROMA_CELLS - 1, Math.max(0, Math.floor(value / CHROMA_CELL + CHROMA_CELLS / 2)));
}

/** Along one axis; cells at the ends of a row leak into the next row, where no colour lies. */
function spread(cells: Float32Array, stride: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    out[at] = 0.5 * (cells[at] ?? 0) + 0.25 * ((cells[at - stride] ?? 0) + (cells[at + stride] ?? 0));
  }
  return out;
}
