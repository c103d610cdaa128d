import sharp from "sharp";

/**
 * A person's picture with what lies truly before cloth and what we hid: green where both agree, red where we cover the
 * body with cloth, yellow where we made a hole; cloth that shows is blue.
 */
export function occlusionPicture(
  picture: Uint8ClampedArray,
  { widthPixels, heightPixels }: { readonly widthPixels: number; readonly heightPixels: number },
  before: Uint8Array,
  shown: Uint8Array,
  unoccluded: Uint8Array,
): Promise<Uint8Array> {
  const rgba = Uint8ClampedArray.from(picture);
  for (let pixel = 0; pixel < before.length; pixel++) {
    const isBefore = before[pixel] !== 0;
    const shows = shown[pixel] !== 0;
    const isHidden = unoccluded[pixel] !== 0 && !shows;
    const tint = isBefore && isHidden ? GREEN : isBefore ? RED : isHidden ? YELLOW : shows ? BLUE : null;
    if (tint === null) continue;
    for (let channel = 0; channel < 3; channel++) {
      const at = 4 * pixel + channel;
      rgba[at] = 0.5 * (rgba[at] as number) + 0.5 * (tint[channel] as number);
    }
  }
  const raw = { width: widthPixels, height: heightPixels, channels: 4 } as const;
  return sharp(Buffer.from(rgba.buffer), { raw }).png().toBuffer();
}

const GREEN = [0, 220, 0] as const;
const RED = [255, 0, 0] as const;
const YELLOW = [255, 230, 0] as const;
const BLUE = [40, 90, 255] as const;
