/** Contrast that text must have; WCAG 2.2 calls 7:1 enhanced. */
export const TEXT_CONTRAST = 7;

/** Contrast of two colours `#rrggbb`, 1..21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  return contrastOfLuminances(luminance(a), luminance(b));
}

/** The same for two grays, sRGB 0..1. */
export function contrastOfGrays(a: number, b: number): number {
  return contrastOfLuminances(linear(a), linear(b));
}

/** Linear light of an sRGB channel, 0..1. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function contrastOfLuminances(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(srgb: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(srgb.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
