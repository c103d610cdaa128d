import { invert, type Mask, maskWhere } from "./grid.ts";

const FAR = 1e9;

/** Squared distance of every pixel to the nearest pixel of the set (Felzenszwalb and Huttenlocher 2012). */
export function squaredDistanceTo({ width, height, bits }: Mask): Float32Array {
  const grid = new Float32Array(width * height);
  for (let at = 0; at < grid.length; at += 1) grid[at] = bits[at] === 1 ? 0 : FAR;
  const longest = Math.max(width, height);
  const line = new Float64Array(longest);
  const hull = new Int32Array(longest);
  const border = new Float64Array(longest + 1);
  const pass = (start: number, step: number, count: number): void => {
    for (let i = 0; i < count; i += 1) line[i] = grid[start + i * step] ?? FAR;
    let top = 0;
    hull[0] = 0;
    border[0] = -Infinity;
    border[1] = Infinity;
    const meet = (q: number, p: number): number =>
      ((line[q] ?? 0) + q * q - ((line[p] ?? 0) + p * p)) / (2 * (q - p));
    for (let q = 1; q < count; q += 1) {
      let at = meet(q, hull[top] ?? 0);
      while (at <= (border[top] ?? -Infinity)) {
        top -= 1;
        at = meet(q, hull[top] ?? 0);
      }
      top += 1;
      hull[top] = q;
      border[top] = at;
      border[top + 1] = Infinity;
    }
    let segment = 0;
    for (let q = 0; q < count; q += 1) {
      while ((border[segment + 1] ?? Infinity) < q) segment += 1;
      const p = hull[segment] ?? 0;
      grid[start + q * step] = (q - p) ** 2 + (line[p] ?? 0);
    }
  };
  for (let x = 0; x < width; x += 1) pass(x, width, height);
  for (let y = 0; y < height; y += 1) pass(y * width, 1, width);
  return grid;
}

/** The set and all within a radius of it, in pixels. */
export function dilate(mask: Mask, radius: number): Mask {
  const distance = squaredDistanceTo(mask);
  return maskWhere(mask, (pixel) => (distance[pixel] ?? FAR) <= radius * radius);
}

/** What is left of the set farther than a radius from its outside, in pixels. */
export function erode(mask: Mask, radius: number): Mask {
  const distance = squaredDistanceTo(invert(mask));
  return maskWhere(mask, (pixel) => (distance[pixel] ?? 0) > radius * radius);
}

/** Gaps narrower than twice the radius are bridged. */
export function close(mask: Mask, radius: number): Mask {
  return erode(dilate(mask, radius), radius);
}

/** Threads thinner than twice the radius are taken away. */
export function open(mask: Mask, radius: number): Mask {
  return dilate(erode(mask, radius), radius);
}
