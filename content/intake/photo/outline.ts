import type { Mask, Point } from "./grid.ts";

/** Neighbours clockwise (y down), beginning to the right. */
const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/**
 * Outer edge of the connected set that holds the topmost pixel, as closed pixel centres, clockwise as seen
 * (Moore neighbours, ended after Jacob). Empty for an empty mask.
 */
export function traceOutline({ width, height, bits }: Mask): Point[] {
  const start = bits.indexOf(1);
  if (start < 0) return [];
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && bits[y * width + x] === 1;
  const outline: Point[] = [];
  let [x, y] = [start % width, Math.floor(start / width)];
  let from = 6;
  const limit = 4 * width * height;
  for (let step = 0; step < limit; step += 1) {
    outline.push({ x, y });
    let turn = 0;
    for (; turn < 8; turn += 1) {
      const [dx, dy] = AROUND[(from + turn) % 8] ?? [0, 0];
      if (inside(x + dx, y + dy)) break;
    }
    if (turn === 8) return outline;
    const heading = (from + turn) % 8;
    const [dx, dy] = AROUND[heading] ?? [0, 0];
    x += dx;
    y += dy;
    from = (heading + 6) % 8;
    const [first, second] = outline;
    if (
      step > 0 &&
      first?.x === outline.at(-1)?.x &&
      first?.y === outline.at(-1)?.y &&
      second?.x === x &&
      second?.y === y
    ) {
      outline.pop();
      return outline;
    }
  }
  return outline;
}

/** A closed outline evened by a binomial window of a radius, in points. */
export function smoothOutline(outline: readonly Point[], radius: number): Point[] {
  const count = outline.length;
  const weights = Array.from({ length: 2 * radius + 1 }, (_, at) =>
    Math.exp(-2 * ((at - radius) / radius) ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return outline.map((_, index) => {
    let [x, y] = [0, 0];
    weights.forEach((weight, at) => {
      const point = outline[(index + at - radius + count) % count];
      x += weight * (point?.x ?? 0);
      y += weight * (point?.y ?? 0);
    });
    return { x: x / total, y: y / total };
  });
}
