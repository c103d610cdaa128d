import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { convertHeic } from "./convert-heic.node.ts";
import { runFfmpeg } from "./run-ffmpeg.node.ts";

const QUALITY = 92;
/** Most pixels of a picture that is opened to convert it: 8K twice. */
const MAX_OPENED_PIXELS = 8_192 * 8_192;

/** A picture as it must be shown: upright, in the screen's colours. */
export interface StraightPicture {
  readonly file: string;
  readonly remarks: readonly string[];
}

/**
 * Turns a picture upright by its EXIF and brings printing colours to the screen's; null where it is right as it is.
 * What else its file tells (places, cameras, people) is left out of what is made.
 */
export async function straighten(file: string, folder: string): Promise<StraightPicture | null> {
  const picture = sharp(file, { limitInputPixels: MAX_OPENED_PIXELS });
  const { format, hasAlpha, orientation = 1, pages = 1, space } = await picture.metadata();
  const isTurned = orientation > 1;
  const isPrinted = space === "cmyk";
  if (pages > 1 || format === "svg" || (!isTurned && !isPrinted)) return null;
  const made = join(folder, hasAlpha ? "upright.png" : "upright.jpg");
  await written(picture, hasAlpha, made);
  return {
    file: made,
    remarks: [
      ...(isTurned ? ["was turned upright"] : []),
      ...(isPrinted ? ["was brought from printing colours (CMYK) to the screen's (sRGB)"] : []),
    ],
  };
}

/** Makes a JPEG or PNG of a picture that players do not open. */
export async function convertPicture(
  file: string,
  folder: string,
  kind: string,
  signal: AbortSignal,
): Promise<Result<StraightPicture>> {
  const remarks = [`was converted from ${kind}`];
  try {
    const picture = sharp(file, { limitInputPixels: MAX_OPENED_PIXELS });
    const { hasAlpha } = await picture.metadata();
    const made = join(folder, hasAlpha ? "picture.png" : "picture.jpg");
    await written(picture, hasAlpha, made);
    return succeed({ file: made, remarks });
  } catch {
    // sharp does not know it: perhaps ffmpeg does (BMP, Photoshop).
  }
  if (kind === "HEIC") {
    const opened = await convertHeic({ file, folder, signal });
    if (!opened.ok) return opened;
    const upright = join(folder, "picture.jpg");
    await written(sharp(opened.value, { limitInputPixels: MAX_OPENED_PIXELS }), false, upright);
    return succeed({ file: upright, remarks });
  }
  const made = join(folder, "picture.png");
  const args = ["-i", `file:${file}`, "-frames:v", "1", "-y", `file:${made}`];
  const done = await runFfmpeg({ args, durationMs: null, signal });
  if (done.ok) return succeed({ file: made, remarks });
  if (done.code !== "broken") return done;
  return fail("needs-transcoding", `Is ${kind}, which cannot be opened here: save it as JPEG, PNG or WebP.`);
}

async function written(picture: Sharp, hasAlpha: boolean, made: string): Promise<void> {
  const upright = picture.rotate().toColourspace("srgb");
  await (hasAlpha ? upright.png() : upright.jpeg({ quality: QUALITY, mozjpeg: true })).toFile(made);
}
