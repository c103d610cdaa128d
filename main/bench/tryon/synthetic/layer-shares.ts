/** Depths of one layer as it lies on the body, and what the mirror shows; one entry a pixel. */
export interface LayeredPicture {
  /** Per layer from the inside out: pixels towards the viewer, −Infinity where it is not. */
  readonly depths: readonly Float32Array[];
  readonly body: Float32Array;
  /** Number of the layer that shows, −1 for none. */
  readonly shown: Int8Array;
  readonly pixelsPerMetre: number;
  readonly widthPixels: number;
}

export interface LayerCount {
  /** Pixels where an inner layer shows although an outer one is nearer by more than the tolerance. */
  readonly innerThrough: number;
  /** Of these: where the outer one ends beside the pixel, whose edge is drawn softly. */
  readonly throughAtEdge: number;
  /** Pixels where an inner layer shows right before an outer one that ought to cover it: meshes that cross, too. */
  readonly innerCrossing: number;
  /** Pixels that an outer layer covers. */
  readonly outer: number;
  /** Pixels where skin shows although cloth is nearer than it by more than the tolerance. */
  readonly bodyThrough: number;
  /** Pixels where neither skin nor cloth shows although cloth lies there: an outline that was drawn in. */
  readonly missing: number;
  /** Pixels that any cloth covers. */
  readonly cloth: number;
}

const NEARER_METRES = 0.002;
/** Layers of one front lie within this of each other; the far side of an open jacket lies further. */
const SAME_SIDE_METRES = 0.04;

/** M9 of one picture. */
export function countLayers({
  depths,
  body,
  shown,
  pixelsPerMetre,
  widthPixels,
}: LayeredPicture): LayerCount {
  const nearer = NEARER_METRES * pixelsPerMetre;
  const sameSide = SAME_SIDE_METRES * pixelsPerMetre;
  const count = {
    innerThrough: 0,
    throughAtEdge: 0,
    innerCrossing: 0,
    outer: 0,
    bodyThrough: 0,
    missing: 0,
    cloth: 0,
  };
  for (let pixel = 0; pixel < shown.length; pixel++) {
    const at = depths.map((depth) => depth[pixel] as number);
    const nearest = Math.max(...at);
    if (nearest === Number.NEGATIVE_INFINITY) continue;
    count.cloth++;
    const layer = shown[pixel] as number;
    if (layer < 0) {
      const skin = body[pixel] as number;
      if (skin === Number.NEGATIVE_INFINITY) count.missing++;
      else if (nearest > skin + nearer) count.bodyThrough++;
      continue;
    }
    const own = at[layer] ?? Number.NEGATIVE_INFINITY;
    const outer = outerAt(depths, layer, pixel);
    if (outer > Number.NEGATIVE_INFINITY && outer > own + nearer) {
      count.innerThrough++;
      if (BESIDE.some(([x, y]) => outerAt(depths, layer, pixel + x + y * widthPixels) < outer - sameSide))
        count.throughAtEdge++;
    }
    if (outer > Number.NEGATIVE_INFINITY && outer > own - sameSide) count.innerCrossing++;
    if (at.slice(1).some((depth) => depth > Number.NEGATIVE_INFINITY)) count.outer++;
  }
  return count;
}

const BESIDE = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** How near the nearest layer over one comes at a pixel. */
function outerAt(depths: readonly Float32Array[], layer: number, pixel: number): number {
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...depths.slice(layer + 1).map((depth) => depth[pixel] ?? Number.NEGATIVE_INFINITY),
  );
}

/** Which of some pure red, green and blue garments each pixel shows: 0, 1, 2 in that order of `hues`; −1 for grey. */
export function layersByHue(rgba: Uint8Array, hues: readonly (0 | 1 | 2)[]): Int8Array {
  const out = new Int8Array(rgba.length / 4);
  for (let pixel = 0; pixel < out.length; pixel++) {
    const channels = [0, 1, 2].map((channel) => rgba[4 * pixel + channel] as number);
    const most = Math.max(...channels);
    const isGrey = most - Math.min(...channels) < GREY_MOST * most;
    out[pixel] = isGrey ? -1 : hues.indexOf(channels.indexOf(most) as 0 | 1 | 2);
  }
  return out;
}

/** Least spread of a dyed pixel's channels, share of the brightest. */
const GREY_MOST = 0.25;
