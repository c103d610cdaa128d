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

/** Share of points (0..1) that a mask covers; null where none of them lies in the picture. */
export function sharePointsCovered(
  mask: GarmentMask,
  points: readonly (readonly [number, number])[],
): number | null {
  const { widthPixels, heightPixels, alpha } = mask;
  const inside = points
    .map(([x, y]) => [Math.floor(x), Math.floor(y)] as const)
    .filter(([x, y]) => x >= 0 && y >= 0 && x < widthPixels && y < heightPixels);
  if (inside.length === 0) return null;
  const covered = inside.filter(([x, y]) => (alpha[y * widthPixels + x] ?? 0) >= 128);
  return covered.length / inside.length;
}

/** Share of a mask's pixels (0..1) that lie on a person; the person's mask may have another size. 0 for no pixel. */
export function shareOnPerson(mask: GarmentMask, person: GarmentMask): number {
  let all = 0;
  let on = 0;
  for (let y = 0; y < mask.heightPixels; y++) {
    const personY = Math.floor(((y + 0.5) / mask.heightPixels) * person.heightPixels);
    for (let x = 0; x < mask.widthPixels; x++) {
      if ((mask.alpha[y * mask.widthPixels + x] ?? 0) < 128) continue;
      all++;
      const personX = Math.floor(((x + 0.5) / mask.widthPixels) * person.widthPixels);
      if ((person.alpha[personY * person.widthPixels + personX] ?? 0) >= 128) on++;
    }
  }
  return all === 0 ? 0 : on / all;
}
