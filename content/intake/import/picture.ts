/** A decoded picture: sRGB, four bytes a pixel, rows from the top. */
export interface Picture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8Array;
}

export const MAX_TEXTURE_PIXELS = 2_048;
