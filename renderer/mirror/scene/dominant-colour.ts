/** Steps of each channel that count as one colour. */
const STEP = 24;
/** Pixels more transparent than this belong to no cloth. */
const MIN_ALPHA = 200;

/** The colour of most opaque pixels of RGBA bytes as `#rrggbb`: the mean of the fullest cell. Grey where none is opaque. */
export function dominantColour(rgba: Uint8ClampedArray): string {
  const cells = new Map<number, { count: number; red: number; green: number; blue: number }>();
  let fullest = { count: 0, red: 128, green: 128, blue: 128 };
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < MIN_ALPHA) continue;
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at, at + 3);
    const key = Math.floor(red / STEP) * 10_000 + Math.floor(green / STEP) * 100 + Math.floor(blue / STEP);
    const cell = cells.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    const by = 1 / (cell.count + 1);
    cell.count += 1;
    cell.red += (red - cell.red) * by;
    cell.green += (green - cell.green) * by;
    cell.blue += (blue - cell.blue) * by;
    cells.set(key, cell);
    if (cell.count > fullest.count) fullest = cell;
  }
  const hex = (value: number): string => Math.round(value).toString(16).padStart(2, "0");
  return `#${hex(fullest.red)}${hex(fullest.green)}${hex(fullest.blue)}`;
}
