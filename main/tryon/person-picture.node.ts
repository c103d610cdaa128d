import { readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import { fail, type Result, succeed } from "../base/result.ts";

/** Largest file and most pixels that are read. */
const MAX_BYTES = 40 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;
/** Larger pictures are dressed at this longer side, and their results brought back to full size. */
const WORKING_SIDE_PIXELS = 2_048;

/** A person picture, upright and sRGB, at the size it is worked on; four bytes a pixel. */
export interface PersonPicture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8Array;
  /** Of the file, upright. */
  readonly fullWidthPixels: number;
  readonly fullHeightPixels: number;
}

/** Decodes a person picture. Fails with a sentence where the file is missing, broken or too large. */
export async function readPersonPicture(
  path: string,
): Promise<Result<PersonPicture, "person-unreadable" | "person-too-large">> {
  try {
    if ((await stat(path)).size > MAX_BYTES)
      return fail("person-too-large", "The person picture is larger than 40 MB; save it smaller.");
    const upright = sharp(await readFile(path), { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .autoOrient()
      .toColourspace("srgb")
      .flatten({ background: "#ffffff" });
    const full = await upright.clone().png({ compressionLevel: 0 }).toBuffer({ resolveWithObject: true });
    const { data, info } = await sharp(full.data, { limitInputPixels: MAX_PIXELS })
      .resize({
        width: WORKING_SIDE_PIXELS,
        height: WORKING_SIDE_PIXELS,
        fit: "inside",
        withoutEnlargement: true,
      })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return succeed({
      widthPixels: info.width,
      heightPixels: info.height,
      rgba: data,
      fullWidthPixels: full.info.width,
      fullHeightPixels: full.info.height,
    });
  } catch {
    return fail("person-unreadable", `${path} is not a readable picture; save it again as JPEG or PNG.`);
  }
}
