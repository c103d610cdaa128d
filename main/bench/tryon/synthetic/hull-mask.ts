type Point = readonly [number, number];

/** 1 inside the convex hull of a mask's pixels, 0 outside; all 0 for an empty mask. */
export function hullMask(mask: Uint8Array, widthPixels: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  const heightPixels = mask.length / widthPixels;
  const ends: Point[] = [];
  for (let y = 0; y < heightPixels; y++) {
    const row = mask.subarray(y * widthPixels, (y + 1) * widthPixels);
    const first = row.findIndex((value) => value !== 0);
    if (first < 0) continue;
    ends.push([first, y], [row.findLastIndex((value) => value !== 0), y]);
  }
  const left = chain(ends, -1);
  const right = chain(ends, 1);
  const [top, bottom] = [ends[0]?.[1] ?? 0, ends.at(-1)?.[1] ?? -1];
  for (let y = top; y <= bottom; y++)
    out.fill(1, y * widthPixels + Math.ceil(xAt(left, y)), y * widthPixels + Math.floor(xAt(right, y)) + 1);
  return out;
}

/** The hull's left (−1) or right (1) side, from the top down: points of one side given row by row. */
function chain(points: readonly Point[], side: -1 | 1): readonly Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    const last = hull.at(-1);
    if (last !== undefined && last[1] === point[1]) {
      if ((point[0] - last[0]) * side <= 0) continue;
      hull.pop();
    }
    while (hull.length > 1 && bulge(hull.at(-2), hull.at(-1), point) * side <= 0) hull.pop();
    hull.push(point);
  }
  return hull;
}

/** Positive where `b` lies right of the line from `a` down to `c`. */
function bulge(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (a === undefined || b === undefined) return 0;
  return (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
}

function xAt(side: readonly Point[], y: number): number {
  const below = side.findIndex((point) => point[1] >= y);
  const [x1, y1] = side[below] ?? [0, 0];
  const [x0, y0] = side[below - 1] ?? [x1, y1];
  return y1 === y0 ? x1 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
}
