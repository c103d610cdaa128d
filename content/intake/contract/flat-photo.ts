/** A product photo, decoded: upright, sRGB, four bytes a pixel, rows from the top. Alpha 255 where the file had none. */
export interface FlatPhoto {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8ClampedArray;
}
