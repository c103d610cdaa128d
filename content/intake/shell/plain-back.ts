import { blurPlane } from "./blur.ts";
import type { PanelPicture } from "./panel-picture.ts";

/** Cloth is looked at between these shares of the way from an edge to the other: no print lies so far out. */
const BESIDE = { from: 0.04, to: 0.16 };
/** Rows over which a colour is settled, as a share of the picture's height. */
const SETTLE_SHARE = 0.012;
/** Cloth whose colour leaps from row to row is patterned all over: of it only the wide tone is kept. */
const PATTERNED = { settleShare: 0.1, leap: 14 };

/**
 * The back of a garment of which only the front was photographed: in each row the cloth beside the two edges, the one
 * passing into the other. Prints of the front are left out, blocks of colour and cross stripes go round.
 */
export function plainBack(front: PanelPicture, shape: Uint8Array): Uint8ClampedArray {
  const { widthPixels, heightPixels, rgba } = front;
  const out = new Uint8ClampedArray(rgba.length);
  for (let y = 0; y < heightPixels; y += 1) {
    let x = 0;
    while (x < widthPixels) {
      if ((shape[y * widthPixels + x] ?? 0) === 0) {
        x += 1;
        continue;
      }
      const start = x;
      while (x < widthPixels && (shape[y * widthPixels + x] ?? 0) > 0) x += 1;
      const [left, right] = [besideColour(front, y, start, x, 1), besideColour(front, y, start, x, -1)];
      for (let at = start; at < x; at += 1) {
        const share = (at - start) / Math.max(1, x - start - 1);
        for (let channel = 0; channel < 3; channel += 1) {
          out[4 * (y * widthPixels + at) + channel] =
            (left[channel] ?? 0) * (1 - share) + (right[channel] ?? 0) * share;
        }
        out[4 * (y * widthPixels + at) + 3] = 255;
      }
    }
  }
  const alpha = Float32Array.from(
    { length: widthPixels * heightPixels },
    (_, cell) => (out[4 * cell + 3] ?? 0) / 255,
  );
  const settleShare =
    leapOf(out, widthPixels, heightPixels) > PATTERNED.leap ? PATTERNED.settleShare : SETTLE_SHARE;
  const radius = Math.max(1, Math.round(heightPixels * settleShare));
  const weight = blurPlane(alpha, widthPixels, heightPixels, radius);
  for (let channel = 0; channel < 3; channel += 1) {
    const plane = Float32Array.from(alpha, (share, cell) => share * (out[4 * cell + channel] ?? 0));
    const soft = blurPlane(plane, widthPixels, heightPixels, radius);
    soft.forEach((value, cell) => {
      out[4 * cell + channel] = value / Math.max(1e-4, weight[cell] ?? 1);
    });
  }
  return out;
}

/** How much colour changes over one hundredth of the height, of 255, on the mean. */
function leapOf(rgba: Uint8ClampedArray, widthPixels: number, heightPixels: number): number {
  const step = Math.max(1, Math.round(heightPixels / 100));
  let sum = 0;
  let count = 0;
  for (let y = step; y < heightPixels; y += step) {
    for (let x = 0; x < widthPixels; x += step) {
      const [at, above] = [4 * (y * widthPixels + x), 4 * ((y - step) * widthPixels + x)];
      if (rgba[at + 3] !== 255 || rgba[above + 3] !== 255) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        sum += Math.abs((rgba[at + channel] ?? 0) - (rgba[above + channel] ?? 0)) / 3;
      }
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Median colour beside one edge of a span of cloth, each channel by itself. */
function besideColour(
  { widthPixels, rgba }: PanelPicture,
  y: number,
  start: number,
  end: number,
  inwards: 1 | -1,
): number[] {
  const span = end - start;
  const from = Math.max(3, span * BESIDE.from);
  const to = Math.max(from + 1, span * BESIDE.to);
  const channels: number[][] = [[], [], []];
  for (let way = from; way < to; way += 1) {
    const x = Math.round(inwards > 0 ? start + way : end - 1 - way);
    if (x < start || x >= end) continue;
    const cell = y * widthPixels + x;
    if ((rgba[4 * cell + 3] ?? 0) < 250) continue;
    channels.forEach((values, channel) => values.push(rgba[4 * cell + channel] ?? 0));
  }
  if ((channels[0]?.length ?? 0) === 0) {
    const cell = 4 * (y * widthPixels + Math.floor((start + end) / 2));
    return [rgba[cell] ?? 0, rgba[cell + 1] ?? 0, rgba[cell + 2] ?? 0];
  }
  return channels.map((values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
