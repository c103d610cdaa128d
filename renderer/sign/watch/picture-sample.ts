/** What a picture looks like in a small drawing of it. */
export interface PictureSample {
  /** Spread of its brightness over the picture, standard deviation, 0 to 127.5. */
  readonly spread: number;
  /** The drawing's mean colour, 0 to 255 each. */
  readonly mean: readonly [red: number, green: number, blue: number];
}

/** Below this spread a picture is one even colour to the eye: noise of a dark film stays under it. */
const EVEN_SPREAD = 2;
/** Means that are nearer than this are the same colour. */
const SAME_COLOUR = 3;

/** Samples RGBA bytes; what is see-through counts as much as it is to be seen. */
export function samplePicture(rgba: ArrayLike<number>): PictureSample {
  const pixels = Math.floor(rgba.length / 4);
  const sums = [0, 0, 0];
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < 4 * pixels; at += 4) {
    const alpha = (rgba[at + 3] ?? 0) / 255;
    const [red, green, blue] = [0, 1, 2].map((channel) => (rgba[at + channel] ?? 0) * alpha) as [
      number,
      number,
      number,
    ];
    sums[0] = (sums[0] ?? 0) + red;
    sums[1] = (sums[1] ?? 0) + green;
    sums[2] = (sums[2] ?? 0) + blue;
    // Colours of one brightness differ all the same: each channel weighs.
    const grey = (2 * red + 3 * green + blue) / 6;
    sum += grey;
    squares += grey * grey;
  }
  const count = Math.max(1, pixels);
  const variance = Math.max(0, squares / count - (sum / count) ** 2);
  const mean = sums.map((one) => one / count) as [number, number, number];
  return { spread: Math.sqrt(variance), mean };
}

/** Whether a picture is one even colour. */
export function isEven({ spread }: PictureSample): boolean {
  return spread < EVEN_SPREAD;
}

/** Whether two samples have another colour: an even picture that changes is not blank. */
export function hasChanged(a: PictureSample, b: PictureSample): boolean {
  return a.mean.some((one, channel) => Math.abs(one - (b.mean[channel] ?? 0)) > SAME_COLOUR);
}
