import { fail, type Result, succeed } from "../../../main/base/result.ts";

/**
 * Person masks of a clip, one bit a pixel, run-length coded: "PMR1", width, height and count as varints, then for
 * each mask its runs as varints, background first, rows from the top, until every pixel is told.
 */
const MAGIC = [0x50, 0x4d, 0x52, 0x31];
/** Largest mask and longest clip that a decoder accepts. */
const EDGE_PIXELS_MAX = 4096;
const MASKS_MAX = 3600;

/** Masks of a clip, all of one size; each one byte a pixel, 255 = person. */
export interface MaskReel {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly masks: readonly Uint8Array[];
}

/** @throws when a mask has another size than the reel says. */
export function encodeMasks({ widthPixels, heightPixels, masks }: MaskReel): Uint8Array {
  const bytes: number[] = [...MAGIC];
  for (const value of [widthPixels, heightPixels, masks.length]) pushVarint(bytes, value);
  for (const mask of masks) {
    if (mask.length !== widthPixels * heightPixels)
      throw new Error("Broken invariant: a mask of another size");
    pushRuns(bytes, mask);
  }
  return Uint8Array.from(bytes);
}

function pushRuns(bytes: number[], mask: Uint8Array): void {
  let person = false;
  let run = 0;
  for (const value of mask) {
    if (value >= 128 !== person) {
      pushVarint(bytes, run);
      person = !person;
      run = 0;
    }
    run++;
  }
  pushVarint(bytes, run);
}

/** Decodes every mask. Fails with `corrupt` on anything that the encoder would not have written. */
export function decodeMasks(bytes: Uint8Array): Result<MaskReel, "corrupt"> {
  const reader = { bytes, at: MAGIC.length };
  if (MAGIC.some((value, index) => bytes[index] !== value)) return corrupt("it does not begin with PMR1");
  const widthPixels = readVarint(reader);
  const heightPixels = readVarint(reader);
  const count = readVarint(reader);
  if (widthPixels < 1 || widthPixels > EDGE_PIXELS_MAX) return corrupt("its width is out of range");
  if (heightPixels < 1 || heightPixels > EDGE_PIXELS_MAX) return corrupt("its height is out of range");
  if (count < 0 || count > MASKS_MAX) return corrupt("its count is out of range");
  const masks: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const mask = readMask(reader, widthPixels * heightPixels);
    if (mask === null) return corrupt(`mask ${index} is cut off or too long`);
    masks.push(mask);
  }
  if (reader.at !== bytes.length) return corrupt("it goes on after the last mask");
  return succeed({ widthPixels, heightPixels, masks });
}

function corrupt(why: string): Result<never, "corrupt"> {
  return fail("corrupt", `The clip's masks cannot be read: ${why}.`);
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readMask(reader: Reader, pixels: number): Uint8Array | null {
  const mask = new Uint8Array(pixels);
  let done = 0;
  let person = false;
  while (done < pixels) {
    const run = readVarint(reader);
    if (run < 0 || done + run > pixels || (run === 0 && done > 0)) return null;
    if (person) mask.fill(255, done, done + run);
    done += run;
    person = !person;
  }
  return mask;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** −1 at the end of the bytes or past 28 bits. */
function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) return -1;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
  return -1;
}
