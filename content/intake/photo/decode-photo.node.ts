import { readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { PhotoFault } from "../contract/photo-fault.ts";

/** Largest file that is read. */
export const MAX_PHOTO_BYTES = 40 * 1024 * 1024;
/** Most pixels that are decoded; more is refused before they are unpacked. */
export const MAX_PHOTO_PIXELS = 100_000_000;
/** Longer side that a photo is shrunk to. */
export const WORKING_SIDE_PIXELS = 1536;

const tooLarge = (): Result<never, PhotoFault> =>
  fail("too-large", "The photo is larger than 40 MB or 100 megapixels; save it smaller and try again.");
const unreadable = (): Result<never, PhotoFault> =>
  fail("unreadable", "The file is not a readable photo; save it again as JPEG, PNG, WebP or AVIF.");

/**
 * A product photo from its file's bytes or path: upright after its EXIF, in sRGB after its profile (CMYK too),
 * shrunk to a working size. Fails where the file is broken or too large.
 */
export async function decodePhoto(source: Uint8Array | string): Promise<Result<FlatPhoto, PhotoFault>> {
  const bytes = typeof source === "string" ? await readLimited(source) : succeed(source);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > MAX_PHOTO_BYTES) return tooLarge();
  try {
    const { width, height } = await sharp(bytes.value, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PHOTO_PIXELS) return tooLarge();
    const { data, info } = await sharp(bytes.value, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: "error" })
      .autoOrient()
      .toColourspace("srgb")
      .resize({
        width: WORKING_SIDE_PIXELS,
        height: WORKING_SIDE_PIXELS,
        fit: "inside",
        withoutEnlargement: true,
      })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const rgba = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
    return succeed({ widthPixels: info.width, heightPixels: info.height, rgba });
  } catch {
    return unreadable();
  }
}

async function readLimited(path: string): Promise<Result<Uint8Array, PhotoFault>> {
  try {
    if ((await stat(path)).size > MAX_PHOTO_BYTES) return tooLarge();
    return succeed(await readFile(path));
  } catch {
    return unreadable();
  }
}
