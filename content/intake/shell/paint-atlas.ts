import type { GarmentReading } from "../contract/garment-reading.ts";
import type { Atlas } from "./atlas-layout.ts";
import { fillHoles } from "./fill-holes.ts";
import type { FlatFrame } from "./flat-frame.ts";
import type { Panel } from "./sheet-mesh.ts";

/** Where a panel's colours come from. */
export interface PanelSource {
  readonly reading: GarmentReading;
  readonly flat: FlatFrame;
  /** True: the picture shows the other side of the garment, and only its plain cloth is used. */
  readonly clothOnly: boolean;
}

/** Cloth nearer than this to the outline may hold background. */
const EDGE_PIXELS = 2;

/** Paints the atlas: photo where there is cloth, its colours carried on where there is none. RGBA, opaque. */
export function paintAtlas(
  atlas: Atlas,
  sources: Readonly<Record<Panel, PanelSource>>,
): Uint8ClampedArray<ArrayBuffer> {
  const { widthPixels, heightPixels } = atlas;
  const half = widthPixels / 2;
  const picture = new Uint8ClampedArray(4 * widthPixels * heightPixels);
  for (const panel of ["front", "back"] as const) {
    const source = sources[panel];
    const offset = panel === "front" ? 0 : half;
    const colours = new Float32Array(3 * half * heightPixels);
    const known = new Uint8Array(half * heightPixels);
    const { photo } = source.reading;
    for (let row = 0; row < heightPixels; row += 1) {
      for (let column = 0; column < half; column += 1) {
        const { place } = atlas.flatOf(offset + column, row);
        if (!isCloth(source, place.x, place.y)) continue;
        const at = source.flat.toPhoto(place);
        const cell = row * half + column;
        known[cell] = 1;
        sample(photo, at.x, at.y, colours, 3 * cell);
      }
    }
    if (source.clothOnly) plainCloth(colours, known, half, heightPixels);
    fillHoles(colours, known, half, heightPixels);
    for (let row = 0; row < heightPixels; row += 1) {
      for (let column = 0; column < half; column += 1) {
        const [from, to] = [3 * (row * half + column), 4 * (row * widthPixels + offset + column)];
        for (let channel = 0; channel < 3; channel += 1) picture[to + channel] = colours[from + channel] ?? 0;
        picture[to + 3] = 255;
      }
    }
  }
  return picture;
}

function isCloth({ flat }: PanelSource, x: number, y: number): boolean {
  for (const [dx, dy] of [
    [0, 0],
    [EDGE_PIXELS, 0],
    [-EDGE_PIXELS, 0],
    [0, EDGE_PIXELS],
    [0, -EDGE_PIXELS],
  ] as const) {
    if (flat.cloth({ x: x + dx, y: y + dy }, "without-inner") < 0.9) return false;
  }
  return true;
}

function sample(photo: GarmentReading["photo"], x: number, y: number, out: Float32Array, to: number): void {
  const column = Math.min(photo.widthPixels - 2, Math.max(0, x));
  const row = Math.min(photo.heightPixels - 2, Math.max(0, y));
  const [c, r] = [Math.floor(column), Math.floor(row)];
  const [u, v] = [column - c, row - r];
  for (let channel = 0; channel < 3; channel += 1) {
    const at = (dr: number, dc: number): number =>
      photo.rgba[4 * ((r + dr) * photo.widthPixels + c + dc) + channel] ?? 0;
    out[to + channel] =
      (1 - v) * ((1 - u) * at(0, 0) + u * at(0, 1)) + v * ((1 - u) * at(1, 0) + u * at(1, 1));
  }
}

/** A row keeps the colour that most of it has: what runs around stays, what is printed in front goes. */
function plainCloth(colours: Float32Array, known: Uint8Array, width: number, height: number): void {
  for (let row = 0; row < height; row += 1) {
    const cells = Array.from({ length: width }, (_, column) => row * width + column).filter(
      (cell) => known[cell] === 1,
    );
    if (cells.length === 0) continue;
    const middle = cells.map((cell) => [0, 1, 2].map((channel) => colours[3 * cell + channel] ?? 0));
    const typical = [0, 1, 2].map((channel) => {
      const sorted = middle.map((colour) => colour[channel] ?? 0).sort((a, b) => a - b);
      return sorted[sorted.length >> 1] ?? 0;
    });
    for (const cell of cells)
      typical.forEach((value, channel) => {
        colours[3 * cell + channel] = value;
      });
  }
}
