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
        const column = u * 12;
        const lean = Math.abs((column % 1) - 0.5) * 0.9;
        return 0.7 * Math.abs(Math.sin(Math.PI * column)) * (0.45 + 0.55 * wave(v * 14 + lean)) + 0.3 * grain;
      }
      case "denim":
        return 0.35 * wave(u * 36 + v * 36) + 0.4 * noise(u, v * 0.25, 48, 5) + 0.15 * cloud + 0.1 * grain;
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

/** One tile of soft creases, for every fabric. Bytes as `tile` says. */
export function foldTile(): Uint8Array<ArrayBuffer> {
  return tile(FOLD_TEXELS, (u, v) => {
    const bend = 0.25 * (noise(u, v, 2, 11) - 0.5);
    const swell = noise(u + bend, v + bend, 3, 12);
    // Long soft ridges that lean to both sides: cloth buckles across the way in which it is pulled.
    const left = noise(3 * u + v + bend, v, 3, 13);
    const right = noise(3 * u - 2 * v, v + bend, 2, 15);
    const where = noise(u, v, 3, 14);
    return 0.5 + 0.4 * (swell - 0.5) + 0.5 * where * (left - 0.5) + 0.5 * (1 - where) * (right - 0.5);
  });
}

/**
 * Texels of four bytes: height, slope along u, slope along v (see SLOPE_SHARE; 128 = flat), 255.
 * Slopes are stored because the slope of an 8-bit height shows its steps.
 */
function tile(texels: number, height: (u: number, v: number) => number): Uint8Array<ArrayBuffer> {
  const heights = Float64Array.from({ length: texels * texels }, (_, index) =>
    height((index % texels) / texels, Math.floor(index / texels) / texels),
  );
  const at = (x: number, y: number): number => heights[wrap(y, texels) * texels + wrap(x, texels)] ?? 0;
  const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));
  const perTexel = 0.5 / (2 * SLOPE_SHARE);
  const bytes = new Uint8Array(texels * texels * 4);
  for (let index = 0; index < texels * texels; index += 1) {
    const [x, y] = [index % texels, Math.floor(index / texels)];
    const slopeU = at(x + 1, y) - at(x - 1, y);
    const slopeV = at(x, y + 1) - at(x, y - 1);
    bytes.set([byte(at(x, y)), byte(0.5 + slopeU * perTexel), byte(0.5 + slopeV * perTexel), 255], index * 4);
  }
  return bytes;
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
