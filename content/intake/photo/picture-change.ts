import type { LabPicture } from "./lab-picture.ts";

/** How fast the colour changes at each pixel, units of L*a*b* a pixel (central differences; 0 at the picture's edge). */
export function pictureChange({ width, height, lightness, a, b }: LabPicture): Float32Array {
  const change = new Float32Array(width * height);
  const squares = (plane: Float32Array, at: number): number => {
    const across = (plane[at + 1] ?? 0) - (plane[at - 1] ?? 0);
    const down = (plane[at + width] ?? 0) - (plane[at - width] ?? 0);
    return across * across + down * down;
  };
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      change[at] = Math.sqrt(squares(lightness, at) + squares(a, at) + squares(b, at)) / 2;
    }
  }
  return change;
}
