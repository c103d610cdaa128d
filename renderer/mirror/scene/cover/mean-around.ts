/** The pixel itself counts as often as this. */
const OWN_SHARE = 3;

/** Mean over a pixel and the eight around it, without those that are NaN. The pixel itself is none of them. */
export function meanAround(values: Float32Array, pixel: number, widthPixels: number): number {
  let sum = (OWN_SHARE - 1) * (values[pixel] ?? 0);
  let count = OWN_SHARE - 1;
  for (let row = pixel - widthPixels; row <= pixel + widthPixels; row += widthPixels) {
    for (let next = row - 1; next <= row + 1; next += 1) {
      const value = values[next] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
  }
  return sum / count;
}
