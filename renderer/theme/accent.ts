import { contrast, TEXT_CONTRAST } from "./contrast.ts";

/** A retailer's accent made fit for text on it: `fill` as near to the accent as 7:1 allows, `text` light or dark. */
export interface Accent {
  readonly fill: string;
  readonly text: string;
}

const LIGHT = "#fdfaf5";
const DARK = "#17120f";
const STEPS = 40;

/** `srgb`: `#rrggbb`. The text that already suits better stays; the fill moves away from it until it can be read. */
export function accentFor(srgb: string): Accent {
  const text = contrast(srgb, LIGHT) >= contrast(srgb, DARK) ? LIGHT : DARK;
  const away = text === LIGHT ? 0 : 255;
  for (let n = 0; n <= STEPS; n++) {
    const fill = mix(srgb, away, n / STEPS);
    if (contrast(fill, text) >= TEXT_CONTRAST) return { fill, text };
  }
  return { fill: text === LIGHT ? DARK : LIGHT, text };
}

function mix(srgb: string, toward: number, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(srgb.slice(at, at + 2), 16);
    return Math.round(channel + (toward - channel) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
