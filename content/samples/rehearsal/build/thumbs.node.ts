import { execFileSync } from "node:child_process";
import { THUMB_BYTES, THUMB_HEIGHT_PIXELS, THUMB_WIDTH_PIXELS } from "../identify-frame.ts";

const THUMBS_BYTES_MAX = 3600 * THUMB_BYTES;

/** Grey 36 × 64 thumbnails of every frame of a film, one after the other, as decoded (not as drawn). */
export function thumbsOf(film: string): Buffer {
  const scale = `scale=${THUMB_WIDTH_PIXELS}:${THUMB_HEIGHT_PIXELS}:flags=area:out_range=pc,format=gray`;
  return execFileSync("ffmpeg", ["-v", "error", "-i", film, "-vf", scale, "-f", "rawvideo", "-"], {
    maxBuffer: THUMBS_BYTES_MAX,
  });
}
