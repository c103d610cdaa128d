import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";

/** The steepest slope that a texel holds: this share of the full height within one texel. */
export const SLOPE_SHARE = 0.25;
/** Edge of the square weave and fold pictures, texels. */
export const WEAVE_TEXELS = 128;
export const FOLD_TEXELS = 256;

/** One tile of a fabric's surface. Bytes as `tile` says. */
export function weaveTile(fabric: Fabric): Uint8Array<ArrayBuffer> {
  return tile(WEAVE_TEXELS, (u, v) => {
    const grain = noise(u, v, 32, 1) * 0.5 + noise(u, v, 64, 2) * 0.5;
    const cloud = noise(u, v, 4, 3) * 0.6 + noise(u, v, 8, 4) * 0.4;
    const wave = (turns: number, shift = 0): number => 0.5 + 0.5 * Math.cos(2 * Math.PI * (turns + shift));
    switch (fabric) {
      case "jersey":
        return 0.45 * wave(u * 32) + 0.35 * grain + 0.2 * cloud;
      case "knit": {
        // Two legs of yarn a stitch, which lean apart: a V, and the next V in its mouth.
        const column = u * 10;
        const lean = Math.abs((column % 1) - 0.5) * 1.5;
        const leg = Math.abs(Math.sin(2 * Math.PI * column)) ** 0.6;
        return 0.8 * leg * (0.15 + 0.85 * wave(v * 12 + lean) ** 0.7) + 0.2 * grain;
      }
      case "denim": {
        // Twill runs up to the right; between its ridges white weft shows in short flecks.
        const twill = wave(u * 22 + v * 22);
        const fleck = 0.5 * noise(u, v * 0.5, 64, 5) + 0.5 * hash(Math.floor(u * 64), Math.floor(v * 32), 8);
        return 0.45 * twill + 0.35 * fleck + 0.12 * cloud + 0.08 * grain;
      }
      case "wool":
        return 0.3 * wave(u * 16 + Math.abs(((v * 8) % 1) - 0.5) * 3) + 0.4 * grain + 0.3 * cloud;
      case "poplin":
        return 0.25 * wave(u * 40) + 0.25 * wave(v * 40) + 0.5 * grain;
      case "crepe":
        return 0.5 + 0.3 * (cloud - 0.5) + 0.2 * (grain - 0.5);
      case "silk":
        return 0.5 + 0.2 * (cloud - 0.5) + 0.1 * (wave(u * 48) - 0.5);
      case "leather": {
        // Pebbles: high where two fine noises agree, a crack where one of them turns.
        const crack = Math.min(1, 6 * Math.abs(noise(u, v, 14, 6) - 0.5));
        return 0.6 * crack + 0.25 * noise(u, v, 24, 7) + 0.15 * cloud;
      }
    }
  });
}

/**
 * One tile of soft creases, for every fabric: four numbers a texel, height 0..1, slope along u and v as `slopes` says,
 * 1. No bytes: in the gloss of silk their steps showed as contour lines.
 */
export function foldTile(): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(FOLD_TEXELS * FOLD_TEXELS * 4);
  slopes(FOLD_TEXELS, foldHeight, (index, height, slopeU, slopeV) =>
    numbers.set([height, slopeU, slopeV, 1], index * 4),
  );
  return numbers;
}

function foldHeight(u: number, v: number): number {
  const bend = 0.25 * (noise(u, v, 2, 11) - 0.5);
  const swell = noise(u + bend, v + bend, 3, 12);
  // Long soft ridges that lean to both sides: cloth buckles across the way in which it is pulled.
  const left = noise(3 * u + v + bend, v, 3, 13);
  const right = noise(3 * u - 2 * v, v + bend, 2, 15);
  const where = noise(u, v, 3, 14);
  return 0.5 + 0.4 * (swell - 0.5) + 0.5 * where * (left - 0.5) + 0.5 * (1 - where) * (right - 0.5);
}

/**
 * Texels of four bytes: height, slope along u, slope along v (as `slopes` says, 128 = flat), 255. Slopes are stored
 * because the slope of an 8-bit height shows its steps.
 */
function tile(texels: number, height: (u: number, v: number) => number): Uint8Array<ArrayBuffer> {
  const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));
  const bytes = new Uint8Array(texels * texels * 4);
  slopes(texels, height, (index, own, slopeU, slopeV) =>
    bytes.set([byte(own), byte(0.5 + slopeU), byte(0.5 + slopeV), 255], index * 4),
  );
  return bytes;
}

/** Height and slopes of every texel; a slope of 0.5 rises SLOPE_SHARE of the full height within one texel. */
function slopes(
  texels: number,
  height: (u: number, v: number) => number,
  then: (index: number, height: number, slopeU: number, slopeV: number) => void,
): void {
  const heights = Float64Array.from({ length: texels * texels }, (_, index) =>
    height((index % texels) / texels, Math.floor(index / texels) / texels),
  );
  const at = (x: number, y: number): number => heights[wrap(y, texels) * texels + wrap(x, texels)] ?? 0;
  const perTexel = 0.5 / (2 * SLOPE_SHARE);
  for (let index = 0; index < texels * texels; index += 1) {
    const [x, y] = [index % texels, Math.floor(index / texels)];
    const slopeU = (at(x + 1, y) - at(x - 1, y)) * perTexel;
    const slopeV = (at(x, y + 1) - at(x, y - 1)) * perTexel;
    then(index, at(x, y), slopeU, slopeV);
  }
}

/** Value noise 0..1 that repeats after 1 in both directions; `cells` whole cells a tile. */
function noise(u: number, v: number, cells: number, seed: number): number {
  const [x, y] = [u * cells, v * cells];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const ease = (share: number): number => share * share * share * (share * (6 * share - 15) + 10);
  const [a, b] = [ease(x - column), ease(y - row)];
  const at = (dx: number, dy: number): number => hash(wrap(column + dx, cells), wrap(row + dy, cells), seed);
  const upper = at(0, 0) + (at(1, 0) - at(0, 0)) * a;
  const lower = at(0, 1) + (at(1, 1) - at(0, 1)) * a;
  return upper + (lower - upper) * b;
}

const wrap = (value: number, cells: number): number => ((value % cells) + cells) % cells;

/** Integer hash to 0..1 (after Wang 2007). */
function hash(x: number, y: number, seed: number): number {
  let value = Math.imul(x + 1, 374_761_393) ^ Math.imul(y + 1, 668_265_263) ^ Math.imul(seed, 2_246_822_519);
  value = Math.imul(value ^ (value >>> 13), 1_274_126_177);
  return ((value ^ (value >>> 16)) >>> 0) / 4_294_967_295;
}
