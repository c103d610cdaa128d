/** A picture of four bytes a pixel, each block of `times` × `times` pixels averaged into one. */
export function shrink(
  rgba: Uint8ClampedArray,
  widthPixels: number,
  times: number,
): Uint8ClampedArray<ArrayBuffer> {
  const width = Math.floor(widthPixels / times);
  const height = Math.floor(rgba.length / 4 / widthPixels / times);
  const out = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < times; dy++)
          for (let dx = 0; dx < times; dx++)
            sum += rgba[4 * ((y * times + dy) * widthPixels + x * times + dx) + channel] as number;
        out[4 * (y * width + x) + channel] = sum / times ** 2;
      }
    }
  }
  return out;
}
