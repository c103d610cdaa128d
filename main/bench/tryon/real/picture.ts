/** One byte a pixel, rows from the top; 255 = within. */
export interface Mask {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly alpha: Uint8Array;
}

/** Four bytes a pixel, rows from the top. */
export interface Picture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** A mask of the same size, made pixel by pixel. */
export function maskOf(
  size: { readonly widthPixels: number; readonly heightPixels: number },
  isWithin: (at: number) => boolean,
): Mask {
  const { widthPixels, heightPixels } = size;
  const alpha = Uint8Array.from({ length: widthPixels * heightPixels }, (_, at) => (isWithin(at) ? 255 : 0));
  return { widthPixels, heightPixels, alpha };
}

export function isIn(mask: Mask, at: number): boolean {
  return (mask.alpha[at] ?? 0) > 127;
}

export function countOf(mask: Mask): number {
  return mask.alpha.reduce((sum, value) => sum + (value > 127 ? 1 : 0), 0);
}
