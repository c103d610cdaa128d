import { type Mask, maskWhere } from "./grid.ts";

/** A connected set of pixels (4 neighbours). */
export interface ConnectedPart {
  readonly label: number;
  readonly area: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it reaches the picture's edge. */
  readonly atEdge: boolean;
}

export interface ConnectedParts {
  /** Label of each pixel, 0 outside the set. */
  readonly labels: Int32Array;
  /** Largest first. */
  readonly parts: readonly ConnectedPart[];
}

/** Connected parts of a mask. */
export function connectedParts({ width, height, bits }: Mask): ConnectedParts {
  const labels = new Int32Array(width * height);
  const queue = new Int32Array(width * height);
  const parts: ConnectedPart[] = [];
  for (let seed = 0; seed < bits.length; seed += 1) {
    if (bits[seed] !== 1 || labels[seed] !== 0) continue;
    const label = parts.length + 1;
    let [read, write] = [0, 0];
    let [left, right, top, bottom] = [width, 0, height, 0];
    const visit = (pixel: number): void => {
      if (bits[pixel] !== 1 || labels[pixel] !== 0) return;
      labels[pixel] = label;
      queue[write] = pixel;
      write += 1;
    };
    visit(seed);
    while (read < write) {
      const pixel = queue[read] ?? 0;
      read += 1;
      const x = pixel % width;
      const y = (pixel - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      if (x > 0) visit(pixel - 1);
      if (x < width - 1) visit(pixel + 1);
      if (y > 0) visit(pixel - width);
      if (y < height - 1) visit(pixel + width);
    }
    const atEdge = left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
    parts.push({ label, area: write, left, right, top, bottom, atEdge });
  }
  return { labels, parts: parts.sort((a, b) => b.area - a.area) };
}

/** The pixels that carry one of the labels. */
export function maskOf(mask: Mask, labels: Int32Array, wanted: ReadonlySet<number>): Mask {
  const chosen = new Uint8Array(1 + labels.reduce((most, label) => Math.max(most, label), 0));
  for (const label of wanted) chosen[label] = 1;
  return maskWhere(mask, (pixel) => chosen[labels[pixel] ?? 0] === 1);
}
