import { connectedParts, maskOf } from "./connected-parts.ts";
import { type Mask, without } from "./grid.ts";
import { quantile } from "./quantile.ts";

/** So much sharper the rim behind a shadow is than the one at which it fades into the background. */
const SHARPER = 1.2;
/** Smaller parts are ringing along the rim: nothing can be said of their own. */
const LEAST_PIXELS = 6;

/**
 * Of what was taken off a garment, only the parts that fade: a shadow's outer rim is soft and the cloth behind it
 * sharp, while cloth that looks like shadow has its sharp rim outside. Answers the garment without those parts.
 */
export function withoutFaded(before: Mask, after: Mask, change: Float32Array): Mask {
  const { width } = before;
  const { labels, parts } = connectedParts(without(before, after));
  const outer: number[][] = parts.map(() => []);
  const inner: number[][] = parts.map(() => []);
  const order = new Int32Array(parts.length + 1);
  parts.forEach(({ label }, at) => {
    order[label] = at;
  });
  labels.forEach((label, pixel) => {
    if (label === 0) return;
    const part = order[label] ?? 0;
    for (const beside of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      const rim = Math.max(change[beside] ?? 0, change[pixel] ?? 0);
      if (after.bits[beside] === 1) inner[part]?.push(rim);
      else if (before.bits[beside] !== 1) outer[part]?.push(rim);
    }
  });
  const fades = parts.filter(
    ({ area }, at) =>
      area < LEAST_PIXELS || quantile(inner[at] ?? [], 0.5) > SHARPER * quantile(outer[at] ?? [], 0.5),
  );
  return without(before, maskOf(before, labels, new Set(fades.map(({ label }) => label))));
}
