/** Which pixels are the person, and how far away; rows from the top. Valid until the next look. */
export interface BodyMap {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** 255 = person. */
  readonly mask: Uint8Array;
  /** Depth along the camera's axis at a pixel, metres; Infinity where nobody is. */
  depthAt(xPixels: number, yPixels: number): number;
}
