import { readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { MAX_MEDIUM_SIDE_PIXELS } from "../../schema/signage/media.ts";

/** Largest picture file. */
export const MAX_PICTURE_BYTES = 60 * 1024 ** 2;
/** Most pixels over all frames of a moving picture: what a player holds decoded. */
export const MAX_MOVING_PIXELS = 300_000_000;
const MAX_DRAWING_BYTES = 2 * 1024 ** 2;
/** EXIF orientations from here on lie on their side. */
const LYING = 5;

export interface PictureFacts {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly notes: readonly string[];
}

/** What a picture is, decoded to its end to see that it is whole. Fails where the player could not show it. */
export async function probePicture(
  file: string,
  extension: string,
): Promise<Result<PictureFacts, "broken" | "too-large" | "unsafe">> {
  const { size } = await stat(file);
  const megabytes = Math.round(size / 1024 ** 2);
  if (size > MAX_PICTURE_BYTES) {
    const remedy = extension === "gif" ? "make a film of it (MP4)" : "save it smaller";
    return fail(
      "too-large",
      `Has ${megabytes} MB; a picture takes ${MAX_PICTURE_BYTES / 1024 ** 2} MB at most: ${remedy}.`,
    );
  }
  if (extension === "svg") {
    if (size > MAX_DRAWING_BYTES) return fail("too-large", `Has ${megabytes} MB of drawing; save it as PNG.`);
    if (/<!(?:DOCTYPE[^>]*\[|ENTITY)/i.test(await readFile(file, "utf8"))) {
      return fail("unsafe", "Brings entities of its own, which are not read; save it as plain SVG or PNG.");
    }
  }
  try {
    const {
      width,
      height,
      orientation = 1,
      pages = 1,
      space,
      pageHeight,
    } = await sharp(file, {
      limitInputPixels: false,
    }).metadata();
    const isLying = orientation >= LYING;
    const oneHeight = pageHeight ?? height;
    const widthPixels = isLying ? oneHeight : width;
    const heightPixels = isLying ? width : oneHeight;
    if (Math.max(width, oneHeight) > MAX_MEDIUM_SIDE_PIXELS) {
      return fail(
        "too-large",
        `Is ${widthPixels}×${heightPixels}; ${MAX_MEDIUM_SIDE_PIXELS} pixels a side are the most. Save it smaller.`,
      );
    }
    if (pages > 1 && width * oneHeight * pages > MAX_MOVING_PIXELS) {
      return fail(
        "too-large",
        `Moves over ${pages} pictures of ${widthPixels}×${heightPixels}, too much to hold; make a film of it (MP4).`,
      );
    }
    await sharp(file, { failOn: "error", sequentialRead: true })
      .resize(64, 64, { fit: "inside" })
      .raw()
      .toBuffer();
    const notes = [
      ...(orientation > 1 ? ["is turned upright as its EXIF says"] : []),
      ...(space === "cmyk"
        ? ["is in printing colours (CMYK); they look paler on a screen, save it as sRGB"]
        : []),
      ...(pages > 1
        ? [`moves (${pages} pictures) and is shown as long as its place in the playlist says`]
        : []),
    ];
    return succeed({ widthPixels, heightPixels, notes });
  } catch {
    return fail("broken", "Is broken or cut off; load or save it anew.");
  }
}
