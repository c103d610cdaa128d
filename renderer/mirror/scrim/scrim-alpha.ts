import { linear, TEXT_CONTRAST } from "../../theme/contrast.ts";

/** Text that stands on the picture, and what is laid between; gray, 0..1 sRGB. Tokens of the theme. */
export const TEXT_GRAY = 0.98;
export const SCRIM_GRAY = 0.06;
/** A veil as light as this is always there: pictures move faster than they are looked at. */
export const LEAST_ALPHA = 0.3;
/** This part of the pixels may be brighter than what the veil is made for: a lamp, a reflex. */
const BRIGHT_SHARE = 0.02;
/** Keeps rounding from falling short of the contrast by a hair. */
const ROUNDING_ROOM = 1.005;
/** Room for the picture growing brighter until the next look. */
const RESERVE_GRAY = 0.06;

/** The brightest gray that matters among samples, 0..1. */
export function brightGray(grays: readonly number[]): number {
  const sorted = grays.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * (1 - BRIGHT_SHARE))] ?? 1;
}

/**
 * Opacity of the veil that gives text its contrast over a picture as bright as `gray`; `LEAST_ALPHA`..1.
 * Chromium blends in sRGB, so the result is linear in alpha.
 */
export function scrimAlpha(gray: number): number {
  const brightest = Math.min(1, gray + RESERVE_GRAY);
  const allowed = brightestBehindText();
  if (brightest <= allowed) return LEAST_ALPHA;
  return Math.max(LEAST_ALPHA, (brightest - allowed) / (brightest - SCRIM_GRAY));
}

function brightestBehindText(): number {
  const behind = (linear(TEXT_GRAY) + 0.05) / (TEXT_CONTRAST * ROUNDING_ROOM) - 0.05;
  return behind <= 0.0031308 ? behind * 12.92 : 1.055 * behind ** (1 / 2.4) - 0.055;
}
