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

/**
 * Tells which frame of a clip is displayed. Both sides unmirrored. Brightness and contrast may differ (each
 * picture is brought to mean 0 and the clip frame's spread), place and content may not. Null without thumbnails.
 *
 * @param thumb 36 × 64 grey bytes of the displayed video layer
 * @param thumbs the clip's thumbnails, one after the other
 */
export function identifyFrame(thumb: Uint8Array, thumbs: Uint8Array): Identified | null {
  if (thumb.length !== THUMB_BYTES) throw new Error(`Broken invariant: a thumbnail of ${thumb.length} bytes`);
  const count = Math.floor(thumbs.length / THUMB_BYTES);
  if (count === 0) return null;
  const shown = evened(thumb);
  const differences = Array.from({ length: count }, (_, index) =>
    differenceOf(shown, evened(thumbs.subarray(index * THUMB_BYTES, (index + 1) * THUMB_BYTES))),
  );
  const difference = Math.min(...differences);
  const candidates = differences.flatMap((value, index) => (value <= difference + AMBIGUITY ? [index] : []));
  return { index: differences.indexOf(difference), difference, candidates };
}

interface Evened {
  readonly values: Float32Array;
  readonly spread: number;
}

function evened(bytes: Uint8Array): Evened {
  let sum = 0;
  for (const value of bytes) sum += value;
  const mean = sum / bytes.length;
  const values = Float32Array.from(bytes, (value) => value - mean);
  let squares = 0;
  for (const value of values) squares += value * value;
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
