/** Size of the thumbnails by which a displayed frame is told: grey, one byte a pixel, rows from the top. */
export const THUMB_WIDTH_PIXELS = 36;
export const THUMB_HEIGHT_PIXELS = 64;
export const THUMB_BYTES = THUMB_WIDTH_PIXELS * THUMB_HEIGHT_PIXELS;

/** Which frame of a clip a picture shows. */
export interface Identified {
  /** Index of the nearest frame. */
  readonly index: number;
  /** Root mean square difference to it, grey levels 0..255, after brightness is evened out. */
  readonly difference: number;
  /** All frames that are as near within `AMBIGUITY`, in order: a still scene has several. */
  readonly candidates: readonly number[];
}

/** Grey levels within which two frames cannot be told apart after a lossy camera path. */
const AMBIGUITY = 0.25;

/** Thumbnails of a clip, made ready for many questions. */
export interface ClipThumbs {
  readonly pictures: readonly Evened[];
}

/** A thumbnail brought to mean 0, with its root mean square. */
interface Evened {
  readonly values: Float32Array;
  readonly spread: number;
}

/** Makes a clip's thumbnails (36 × 64 bytes each, one after the other) ready; once for each clip. */
export function clipThumbs(bytes: Uint8Array): ClipThumbs {
  const count = Math.floor(bytes.length / THUMB_BYTES);
  return {
    pictures: Array.from({ length: count }, (_, index) =>
      evened(bytes.subarray(index * THUMB_BYTES, (index + 1) * THUMB_BYTES)),
    ),
  };
}

/**
 * Tells which frame of a clip is displayed. Both sides unmirrored. Brightness and contrast may differ (the picture
 * is brought to mean 0 and the clip frame's spread), place and content may not. Null without thumbnails.
 *
 * @param thumb 36 × 64 grey bytes of the displayed video layer, scaled down smoothly
 */
export function identifyFrame(thumb: Uint8Array, { pictures }: ClipThumbs): Identified | null {
  if (thumb.length !== THUMB_BYTES) throw new Error(`Broken invariant: a thumbnail of ${thumb.length} bytes`);
  if (pictures.length === 0) return null;
  const shown = evened(thumb);
  const differences = pictures.map((known) => differenceOf(shown, known));
  const difference = Math.min(...differences);
  const candidates = differences.flatMap((value, index) => (value <= difference + AMBIGUITY ? [index] : []));
  return { index: differences.indexOf(difference), difference, candidates };
}

function evened(bytes: Uint8Array): Evened {
  let sum = 0;
  for (const value of bytes) sum += value;
  const mean = sum / bytes.length;
  const values = new Float32Array(bytes);
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const value = (values[index] ?? 0) - mean;
    values[index] = value;
    squares += value * value;
  }
  return { values, spread: Math.sqrt(squares / values.length) };
}

function differenceOf(shown: Evened, known: Evened): number {
  const scale = shown.spread > 1 ? known.spread / shown.spread : 1;
  let squares = 0;
  for (let index = 0; index < THUMB_BYTES; index++) {
    const difference = (shown.values[index] ?? 0) * scale - (known.values[index] ?? 0);
    squares += difference * difference;
  }
  return Math.sqrt(squares / THUMB_BYTES);
}
