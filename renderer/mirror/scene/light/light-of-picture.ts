import type { RoomLight } from "./room-light.ts";
import { skyHarmonics } from "./sky-harmonics.ts";

/** Mean luminance, 0..255, of a well lit camera picture. */
const USUAL_LUMINANCE = 115;
/** Brighter than all but this share of a picture: lamps and their mirrors on glass do not count. */
const LAMP_SHARE = 0.02;

/**
 * The light that the RGBA bytes of a square grid over a picture tell of; level and tint are held so that a white wall
 * or a dark room does not spoil the colours. The grain is not seen in a grid.
 */
export function lightOfPicture(rgba: Uint8ClampedArray): Omit<RoomLight, "grain"> {
  const pixels = rgba.length / 4;
  const sums = [0, 0, 0];
  const luminances = new Float32Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(4 * pixel, 4 * pixel + 3);
    luminances[pixel] = luminanceOf(red, green, blue);
    [red, green, blue].forEach((value, channel) => {
      sums[channel] = (sums[channel] ?? 0) + value;
    });
  }
  const [red = 1, green = 1, blue = 1] = sums.map((sum) => Math.max(1, sum / pixels));
  const luminance = luminanceOf(red, green, blue);
  const brightest = luminances.toSorted()[Math.floor((1 - LAMP_SHARE) * (pixels - 1))] ?? 255;
  return {
    level: held((luminance / USUAL_LUMINANCE) ** 0.5, 0.62, 1.12),
    red: held((red / green) ** 0.35, 0.93, 1.08),
    blue: held((blue / green) ** 0.35, 0.93, 1.08),
    bright: brightest / 255,
    ...skyHarmonics(rgba),
  };
}

function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function held(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
