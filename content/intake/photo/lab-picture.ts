import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { Grid } from "./grid.ts";

/** CIE L*a*b* (D65) planes of a photo: lightness 0..100, a and b about −100..100. */
export interface LabPicture extends Grid {
  readonly lightness: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const unit = value / 255;
  return unit <= 0.040_45 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
});

/** Cube roots by table: 0..1 in steps of 1/4096, with the straight part near black of CIE 1976. */
const ROOT = Float32Array.from({ length: 4098 }, (_, step) => {
  const value = step / 4096;
  return value > 0.008_856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
});

function root(value: number): number {
  const place = Math.min(1, Math.max(0, value)) * 4096;
  const step = Math.floor(place);
  const low = ROOT[step] ?? 0;
  return low + (place - step) * ((ROOT[step + 1] ?? low) - low);
}

/** The photo in a space where a distance of about 2 is just seen. Alpha is left out. */
export function labPicture({ widthPixels, heightPixels, rgba }: FlatPhoto): LabPicture {
  const count = widthPixels * heightPixels;
  const picture = {
    width: widthPixels,
    height: heightPixels,
    lightness: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
  };
  for (let pixel = 0; pixel < count; pixel += 1) {
    const red = LINEAR[rgba[4 * pixel] ?? 0] ?? 0;
    const green = LINEAR[rgba[4 * pixel + 1] ?? 0] ?? 0;
    const blue = LINEAR[rgba[4 * pixel + 2] ?? 0] ?? 0;
    const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
    const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
    picture.lightness[pixel] = 116 * y - 16;
    picture.a[pixel] = 500 * (x - y);
    picture.b[pixel] = 200 * (y - z);
  }
  return picture;
}
