/** A colour's channels, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Of each channel byte the light that it stands for, 0 to 1. Source: sRGB, IEC 61966-2-1; WCAG 2.2, relative luminance. */
export const LINEAR: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  const share = byte / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of a colour, 0 (black) to 1 (white). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Light of one channel byte, 0 to 1. */
export function linear(byte: number): number {
  return LINEAR[byte] ?? 0;
}

/** Channels of a colour like `#1a2b3c`. */
export function rgbOf(colour: string): Rgb {
  const at = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Contrast of two luminances, 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
