import type { PersonMask } from "../../../../models/contract/index.ts";

/** Numbers a pixel has: weighted luma and two weighted colour differences. */
export const CHANNELS = 3;
/** Shade changes along one limb, colour hardly. */
const LUMA_WEIGHT = 0.7;
const CHROMA_WEIGHT = 1.4;

/** A small picture of a person with its mask, both of the same size; rows from the top. */
export interface PersonPicture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** CHANNELS a pixel, in which distances of 10 can be seen. */
  readonly colours: Float32Array;
  /** 255 = person. */
  readonly person: Uint8Array;
}

/** `rgba` has the size that is named; the mask may have any. */
export function personPicture(
  rgba: ArrayLike<number>,
  widthPixels: number,
  heightPixels: number,
  mask: PersonMask,
): PersonPicture {
  const count = widthPixels * heightPixels;
  const colours = new Float32Array(count * CHANNELS);
  const person = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue] = [rgba[4 * at] ?? 0, rgba[4 * at + 1] ?? 0, rgba[4 * at + 2] ?? 0];
    const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
    colours[CHANNELS * at] = LUMA_WEIGHT * luma;
    colours[CHANNELS * at + 1] = CHROMA_WEIGHT * 0.564 * (blue - luma);
    colours[CHANNELS * at + 2] = CHROMA_WEIGHT * 0.713 * (red - luma);
    const column = Math.floor((((at % widthPixels) + 0.5) * mask.widthPixels) / widthPixels);
    const row = Math.floor(((Math.floor(at / widthPixels) + 0.5) * mask.heightPixels) / heightPixels);
    person[at] = mask.alpha[row * mask.widthPixels + column] ?? 0;
  }
  return { widthPixels, heightPixels, colours, person };
}
