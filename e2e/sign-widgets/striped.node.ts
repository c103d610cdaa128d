import { PNG } from "pngjs";

/** A PNG of two colours, in stripes. */
export function striped(one: string, other = "#fdfaf5"): Buffer {
  const png = new PNG({ width: 64, height: 64 });
  for (let at = 0; at < 64 * 64; at++) {
    const colour = at % 64 < 32 ? one : other;
    png.data.set(
      [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)),
      4 * at,
    );
    png.data[4 * at + 3] = 255;
  }
  return PNG.sync.write(png);
}
