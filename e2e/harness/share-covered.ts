/** One byte a pixel, 255 = garment; rows from the top, unmirrored. */
export interface GarmentMask {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly alpha: Uint8Array;
}

/** Share of a polygon's pixels (0..1) that a mask covers; 0 where the polygon holds no pixel of the picture. */
export function shareCovered(mask: GarmentMask, polygon: readonly (readonly [number, number])[]): number {
  let inside = 0;
  let covered = 0;
  const ys = polygon.map(([, y]) => y);
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(mask.heightPixels - 1, Math.ceil(Math.max(...ys)));
  for (let y = top; y <= bottom; y++) {
    for (let x = 0; x < mask.widthPixels; x++) {
      if (!isInside(polygon, x + 0.5, y + 0.5)) continue;
      inside++;
      if ((mask.alpha[y * mask.widthPixels + x] ?? 0) >= 128) covered++;
    }
  }
  return inside === 0 ? 0 : covered / inside;
}

/** Even-odd rule (crossing number). */
function isInside(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let odd = false;
  for (let at = 0; at < polygon.length; at++) {
    const [ax, ay] = polygon[at] ?? [0, 0];
    const [bx, by] = polygon[(at + 1) % polygon.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
