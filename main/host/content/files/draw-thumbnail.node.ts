import { rename, rm } from "node:fs/promises";
import sharp from "sharp";
import { runFfmpeg } from "./run-ffmpeg.node.ts";

/** Longest side of a thumbnail. */
export const THUMBNAIL_PIXELS = 320;
const QUALITY = 78;
/** A film's first picture is often black; this one is looked at, milliseconds. */
const LOOK_AT_MS = 1_000;

export interface ThumbnailOrder {
  readonly file: string;
  readonly kind: "image" | "video";
  /** Of a film. */
  readonly durationMs: number;
  /** Where it goes; whatever lies there is replaced. */
  readonly target: string;
  readonly signal: AbortSignal;
}

/** Draws a small WebP of a picture or film; false where it cannot be, and then there is none. */
export async function drawThumbnail(order: ThumbnailOrder): Promise<boolean> {
  const { durationMs, file, kind, signal, target } = order;
  const still = `${target}.png`;
  const beside = `${target}.new`;
  try {
    if (kind === "video") {
      const seek = String(Math.min(LOOK_AT_MS, durationMs / 2) / 1_000);
      const args = ["-ss", seek, "-i", `file:${file}`, "-frames:v", "1", "-y", `file:${still}`];
      const drawn = await runFfmpeg({ args, durationMs: null, signal });
      if (!drawn.ok) return false;
    }
    await sharp(kind === "video" ? still : file, { limitInputPixels: false })
      .rotate()
      .resize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toFile(beside);
    await rename(beside, target);
    return true;
  } catch {
    return false;
  } finally {
    await rm(still, { force: true }).catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
