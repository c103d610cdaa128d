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

/** Where in a pixel the drawing is sampled, from its middle. */
const SAMPLES = [-0.25, 0.25] as const;

/** A flat photo of a drawn garment, four samples a pixel, and where its places are in it. The inside of the neck is darker. */
export function drawGarment(shape: DrawnShape, drawing: Drawing): DrawnGarment {
  const { widthPixels, heightPixels, scale, cloth, background, falloff } = drawing;
  const [cos, sin] = [Math.cos(drawing.tiltRadians), Math.sin(drawing.tiltRadians)];
  const outline = [...shape.half, ...shape.half.map(({ x, y }) => ({ x: -x, y })).reverse()].map(
    ({ x, y }) => ({
      x: drawing.xPixels + scale * (x * cos - y * sin),
      y: drawing.yPixels + scale * (y * cos + x * sin),
    }),
  );
  const collar = shape.half.find(({ name }) => name === "collar");
  const lightAt = (px: number, py: number): number => {
    const x = (px * cos + py * sin) / scale;
    const y = (py * cos - px * sin) / scale;
    const neck =
      shape.neck !== null && collar !== undefined && (x / collar.x) ** 2 + (y / shape.neck) ** 2 < 1;
    return neck ? 0.55 : 1 - drawing.shading * Math.abs(x);
  };
  const random = mulberry(drawing.seed);
  const rgba = new Uint8ClampedArray(4 * widthPixels * heightPixels);
  for (let row = 0; row < heightPixels; row += 1) {
    const crossings = SAMPLES.map((dy) => crossingsAt(outline, row + dy));
    for (let column = 0; column < widthPixels; column += 1) {
      const shade = falloff * ((column / widthPixels + row / heightPixels) / 2) ** 2;
      let [inside, light] = [0, 0];
      SAMPLES.forEach((dy, line) => {
        for (const dx of SAMPLES) {
          if (!isBetween(crossings[line] ?? [], column + dx)) continue;
          inside += 0.25;
          light += 0.25 * lightAt(column + dx - drawing.xPixels, row + dy - drawing.yPixels);
        }
      });
      const grain = (random() - 0.5) * 2 * drawing.noise;
      const at = 4 * (row * widthPixels + column);
      cloth.forEach((value, channel) => {
        rgba[at + channel] = value * light + ((background[channel] ?? 0) - shade) * (1 - inside) + grain;
      });
      rgba[at + 3] = 255;
    }
  }
  const places = drawnPlaces(shape).map(({ id, x, y }) => ({
    id,
    xPixels: drawing.xPixels + scale * (x * cos - y * sin),
    yPixels: drawing.yPixels + scale * (y * cos + x * sin),
  }));
  return { photo: { widthPixels, heightPixels, rgba }, places };
}

/** Where a closed outline crosses a row, from the left. */
function crossingsAt(outline: readonly { x: number; y: number }[], y: number): number[] {
  return outline
    .flatMap((a, index) => {
      const b = outline[(index + 1) % outline.length] ?? a;
      return a.y > y === b.y > y ? [] : [((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x];
    })
    .sort((a, b) => a - b);
}

/** Even-odd rule. */
function isBetween(crossings: readonly number[], x: number): boolean {
  let inside = false;
  for (const crossing of crossings) if (crossing < x) inside = !inside;
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
