/** A channel may differ by this much: processors round differently. */
export const CHANNEL_TOLERANCE = 24;
/** Share of pixels that may differ by more before a case fails. */
export const MAX_DIFFERENT_SHARE = 0.002;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, 4 bytes a pixel. */
  readonly data: Uint8Array;
}
export interface Comparison {
  readonly differentPixels: number;
  readonly ok: boolean;
  /** The expected picture in pale grey, differing pixels in red. */
  readonly picture: Uint8Array;
}

/** Compares two pictures of the same size; another size is a difference in every pixel. */
export function comparePictures(actual: Picture, expected: Picture): Comparison {
  const pixels = actual.width * actual.height;
  const picture = new Uint8Array(pixels * 4).fill(255);
  if (actual.width !== expected.width || actual.height !== expected.height) {
    return { differentPixels: pixels, ok: false, picture };
  }
  let differentPixels = 0;
  for (let at = 0; at < pixels * 4; at += 4) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs((actual.data[at + channel] ?? 0) - (expected.data[at + channel] ?? 0)) > CHANNEL_TOLERANCE,
    );
    if (differs) differentPixels += 1;
    const grey = 200 + ((expected.data[at + 1] ?? 0) * 55) / 255;
    picture.set(differs ? [220, 0, 0, 255] : [grey, grey, grey, 255], at);
  }
  return { differentPixels, ok: differentPixels <= pixels * MAX_DIFFERENT_SHARE, picture };
}
