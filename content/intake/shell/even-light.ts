import { blurPlane } from "./blur.ts";

/** Light and shade wider than this share of the picture's width are the photo's, not the cloth's. */
const RADIUS_SHARE = 0.05;
/** How much of the photo's light is taken out, and at most by which factor. */
const TAKEN_SHARE = 0.6;
const MOST_FACTOR = 1.35;
/** Pixels whose colour is this near to the main one say how light it is: no print is taken for shade. */
const ALIKE_CHROMA = 26;
const ALIKE_LUMA = 0.34;

/** Takes a part of the photo's own light and shade out of plain cloth, in place. Alpha 255 is cloth. */
export function evenLight(rgba: Uint8ClampedArray, widthPixels: number, heightPixels: number): void {
  const count = widthPixels * heightPixels;
  const main = mainColour(rgba);
  const mainLuma = luma(main[0], main[1], main[2]);
  const weight = new Float32Array(count);
  const light = new Float32Array(count);
  for (let cell = 0; cell < count; cell += 1) {
    if ((rgba[4 * cell + 3] ?? 0) < 250) continue;
    const [r, g, b] = [rgba[4 * cell] ?? 0, rgba[4 * cell + 1] ?? 0, rgba[4 * cell + 2] ?? 0];
    const own = luma(r, g, b);
    const lift = own / Math.max(1, mainLuma);
    const chroma = Math.hypot(r - own - (main[0] - mainLuma) * lift, b - own - (main[2] - mainLuma) * lift);
    if (chroma > ALIKE_CHROMA || Math.abs(lift - 1) * mainLuma > ALIKE_LUMA * mainLuma + 12) continue;
    weight[cell] = 1;
    light[cell] = Math.log(own + 8);
  }
  const radius = Math.max(2, Math.round(widthPixels * RADIUS_SHARE));
  const softWeight = blurPlane(weight, widthPixels, heightPixels, radius);
  const softLight = blurPlane(light, widthPixels, heightPixels, radius);
  const level =
    light.reduce((sum, value) => sum + value, 0) /
    Math.max(
      1,
      weight.reduce((sum, value) => sum + value, 0),
    );
  for (let cell = 0; cell < count; cell += 1) {
    const trust = softWeight[cell] ?? 0;
    if ((rgba[4 * cell + 3] ?? 0) < 250 || trust < 0.02) continue;
    const away = (softLight[cell] ?? 0) / trust - level;
    const sure = Math.min(1, trust / 0.3);
    const factor = Math.min(MOST_FACTOR, Math.max(1 / MOST_FACTOR, Math.exp(-TAKEN_SHARE * sure * away)));
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[4 * cell + channel] = (rgba[4 * cell + channel] ?? 0) * factor;
    }
  }
}

/** The colour that most of the cloth has: the fullest cell of a coarse colour cube, its mean. */
export function mainColour(rgba: Uint8ClampedArray): readonly [number, number, number] {
  const counts = new Map<number, [number, number, number, number]>();
  for (let at = 0; at < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 250) continue;
    const [r, g, b] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
    const key = ((r >> 5) << 6) | ((g >> 5) << 3) | (b >> 5);
    const cell = counts.get(key) ?? [0, 0, 0, 0];
    counts.set(key, [cell[0] + 1, cell[1] + r, cell[2] + g, cell[3] + b]);
  }
  let best: readonly [number, number, number, number] = [1, 128, 128, 128];
  let most = 0;
  for (const cell of counts.values()) if (cell[0] > most) [best, most] = [cell, cell[0]];
  return [best[1] / best[0], best[2] / best[0], best[3] / best[0]];
}

const luma = (r: number, g: number, b: number): number => 0.299 * r + 0.587 * g + 0.114 * b;
