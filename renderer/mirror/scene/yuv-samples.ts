/** A camera picture as its planes lie in memory: Y, then U and V apart (I420) or in turn (NV12). */
export interface YuvPlanes {
  readonly bytes: Uint8Array;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly planes: readonly { readonly offset: number; readonly stride: number }[];
  /** Luma 0..255 instead of 16..235. */
  readonly fullRange: boolean;
}

/** Samples along each side where nothing else is asked: enough that one bright lamp does not decide. */
export const SAMPLES_A_SIDE = 16;

/** A grid of pixels of a camera picture as RGBA, read where they lie; colours after BT.601. */
export function yuvSamples(
  picture: YuvPlanes,
  { columns, rows } = { columns: SAMPLES_A_SIDE, rows: SAMPLES_A_SIDE },
): Uint8ClampedArray {
  const { bytes, widthPixels, heightPixels, planes, fullRange } = picture;
  const [luma, first, second] = planes;
  if (luma === undefined || first === undefined) throw new Error("A YUV picture has at least two planes.");
  const step = second === undefined ? 2 : 1;
  const v = second ?? { ...first, offset: first.offset + 1 };
  const black = fullRange ? 0 : 16;
  const gain = fullRange ? 1 : 255 / 219;
  const chroma = fullRange ? 1 : 255 / 224;
  const rgba = new Uint8ClampedArray(columns * rows * 4);
  for (let at = 0; at < columns * rows; at++) {
    const x = Math.floor((((at % columns) + 0.5) * widthPixels) / columns);
    const y = Math.floor(((Math.floor(at / columns) + 0.5) * heightPixels) / rows);
    const beside = (plane: { readonly offset: number; readonly stride: number }): number =>
      ((bytes[plane.offset + (y >> 1) * plane.stride + (x >> 1) * step] ?? 128) - 128) * chroma;
    const grey = ((bytes[luma.offset + y * luma.stride + x] ?? 0) - black) * gain;
    const [blue, red] = [beside(first), beside(v)];
    rgba.set([grey + 1.402 * red, grey - 0.344 * blue - 0.714 * red, grey + 1.772 * blue, 255], 4 * at);
  }
  return rgba;
}
