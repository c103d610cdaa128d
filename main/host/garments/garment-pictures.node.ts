import sharp from "sharp";
import type { FlatPhoto } from "../../../content/intake/contract/flat-photo.ts";
import type { GarmentReading } from "../../../content/intake/contract/garment-reading.ts";

/** How strongly the veil covers what is not garment, 0..255. */
const VEIL_ALPHA = 190;
const VEIL_GREY = 250;

/** The photo as the correction tool shows it: a pixel of it is a pixel of the reading. */
export async function pictureOf({ widthPixels, heightPixels, rgba }: FlatPhoto): Promise<Uint8Array> {
  const raw = { width: widthPixels, height: heightPixels, channels: 4 } as const;
  return sharp(Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength), { raw })
    .webp({ quality: 84, effort: 2 })
    .toBuffer();
}

/** A light veil over all that was not taken for garment, so that people see what was cut out. */
export async function veilOf({ photo, cutOut }: GarmentReading): Promise<Uint8Array> {
  const veil = Buffer.alloc(cutOut.length * 4, VEIL_GREY);
  for (const [at, alpha] of cutOut.entries())
    veil[at * 4 + 3] = Math.round(((255 - alpha) * VEIL_ALPHA) / 255);
  const raw = { width: photo.widthPixels, height: photo.heightPixels, channels: 4 } as const;
  return sharp(veil, { raw }).webp({ quality: 60, alphaQuality: 80, effort: 2 }).toBuffer();
}
