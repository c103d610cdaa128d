import type { FlatPhoto } from "../../contract/flat-photo.ts";
import type { LandmarkId } from "../../contract/garment-reading.ts";
import { type DrawnShape, drawnPlaces } from "./drawn-shapes.ts";

type Colour = readonly [number, number, number];

/** How a garment is drawn for a test. */
export interface Drawing {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Pixels a unit of the shape. */
  readonly scale: number;
  /** Place of the shape's origin: the middle of the neck or waist. */
  readonly xPixels: number;
  readonly yPixels: number;
  readonly tiltRadians: number;
  readonly cloth: Colour;
  readonly background: Colour;
  /** How much darker the background is at its lower right corner, of 255. */
  readonly falloff: number;
  /** How much darker the cloth is a unit away from its middle, share. */
  readonly shading: number;
  /** Greatest noise, of 255. */
  readonly noise: number;
  readonly seed: number;
}

export const USUAL_DRAWING: Drawing = {
  widthPixels: 480,
  heightPixels: 640,
  scale: 210,
  xPixels: 240,
  yPixels: 90,
  tiltRadians: 0,
  cloth: [44, 66, 120],
  background: [244, 244, 243],
  falloff: 0,
  shading: 0.08,
  noise: 3,
  seed: 7,
};

export interface DrawnGarment {
  readonly photo: FlatPhoto;
  readonly places: readonly { id: LandmarkId; xPixels: number; yPixels: number }[];
}

/** A flat photo of a drawn garment, four samples a pixel, and where its places are in it. The inside of the neck is darker. */
export function drawGarment(shape: DrawnShape, drawing: Drawing): DrawnGarment {
  const { widthPixels, heightPixels, scale, cloth, background, falloff } = drawing;
  const outline = [...shape.half, ...shape.half.map(({ x, y }) => ({ x: -x, y })).reverse()];
  const collar = shape.half.find(({ name }) => name === "collar");
  const [cos, sin] = [Math.cos(drawing.tiltRadians), Math.sin(drawing.tiltRadians)];
  const random = mulberry(drawing.seed);
  const rgba = new Uint8ClampedArray(4 * widthPixels * heightPixels);
  for (let row = 0; row < heightPixels; row += 1) {
    for (let column = 0; column < widthPixels; column += 1) {
      const shade = falloff * ((column / widthPixels + row / heightPixels) / 2) ** 2;
      const sum = [0, 0, 0];
      for (const [dx, dy] of [
        [-0.25, -0.25],
        [0.25, -0.25],
        [-0.25, 0.25],
        [0.25, 0.25],
      ] as const) {
        const [px, py] = [column + dx - drawing.xPixels, row + dy - drawing.yPixels];
        const x = (px * cos + py * sin) / scale;
        const y = (py * cos - px * sin) / scale;
        const inside = contains(outline, x, y);
        const neck =
          shape.neck !== null && collar !== undefined && (x / collar.x) ** 2 + (y / shape.neck) ** 2 < 1;
        const light = inside ? (neck ? 0.55 : 1 - drawing.shading * Math.abs(x)) : 1;
        (inside ? cloth : background).forEach((value, channel) => {
          sum[channel] = (sum[channel] ?? 0) + (value * light - (inside ? 0 : shade)) / 4;
        });
      }
      const grain = (random() - 0.5) * 2 * drawing.noise;
      const at = 4 * (row * widthPixels + column);
      rgba.set([...sum.map((value) => value + grain), 255], at);
    }
  }
  const places = drawnPlaces(shape).map(({ id, x, y }) => ({
    id,
    xPixels: drawing.xPixels + scale * (x * cos - y * sin),
    yPixels: drawing.yPixels + scale * (y * cos + x * sin),
  }));
  return { photo: { widthPixels, heightPixels, rgba }, places };
}

/** Even-odd rule. */
function contains(outline: readonly { x: number; y: number }[], x: number, y: number): boolean {
  let inside = false;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** Seeded random numbers in 0..1 (Mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
