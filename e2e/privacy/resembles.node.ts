import type { Page } from "playwright-core";
import {
  type ClipThumbs,
  identifyFrame,
  THUMB_HEIGHT_PIXELS,
  THUMB_WIDTH_PIXELS,
} from "../../content/samples/rehearsal/identify-frame.ts";

/** Bytes of a picture that are looked at; the camera's are a tenth of it. */
const PICTURE_BYTES_MAX = 1_000_000;
/** Below this edge a picture is an icon unless it looks like the camera's. */
const ICON_PIXELS = 64;
/** Grey levels below which a picture looks like a frame of the clip: the frames themselves differ by under 5. */
const ALIKE = 20;

/** What bytes that begin like a picture are: a picture like the camera's, another one, an icon, or none at all. */
export type PictureKind = "like-the-camera" | "unknown-picture" | "icon" | "none";

/** Lets Chromium decode what begins at an offset, as far as it can, and holds it against the clip, mirrored too. */
export async function pictureAt(
  page: Page,
  bytes: Buffer,
  at: number,
  clip: ClipThumbs,
): Promise<PictureKind> {
  const text = bytes.subarray(at, at + PICTURE_BYTES_MAX).toString("base64");
  const size = { width: THUMB_WIDTH_PIXELS, height: THUMB_HEIGHT_PIXELS };
  const seen = await page.evaluate(decode, { text, ...size });
  if (seen === null) return "none";
  const alike = seen.greys.some((greys) => {
    const identified = identifyFrame(Uint8Array.from(greys), clip);
    return identified !== null && identified.difference < ALIKE;
  });
  if (alike) return "like-the-camera";
  return Math.min(seen.widthPixels, seen.heightPixels) > ICON_PIXELS ? "unknown-picture" : "icon";
}

/** Runs in the page: the picture's size and its grey thumbnails, as it is and mirrored; null if it is none. */
async function decode({ text, width, height }: { text: string; width: number; height: number }) {
  const raw = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([raw])).catch(() => null);
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (bitmap === null || context === null) return null;
  context.imageSmoothingQuality = "high";
  const greys: number[][] = [];
  for (const mirrored of [false, true]) {
    context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? width : 0, 0);
    context.drawImage(bitmap, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    greys.push(
      Array.from({ length: width * height }, (_, pixel) => {
        const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
        return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
      }),
    );
  }
  return { widthPixels: bitmap.width, heightPixels: bitmap.height, greys };
}
