import type { SizeCamera } from "./size-camera.ts";

/** The row that shows the height which lies at a share of the way from one row's height to another's. */
export function rowBetween(
  camera: SizeCamera | null,
  heightPixels: number,
  [from, to]: readonly [number, number],
  share: number,
): number {
  if (camera === null) return from + share * (to - from);
  const [high, low] = [from, to].map((row) => Math.tan(belowLevel(camera, heightPixels, row))) as [
    number,
    number,
  ];
  const angle = Math.atan(high + share * (low - high)) - camera.tiltRadians;
  return heightPixels / 2 + focalPixels(camera, heightPixels) * Math.tan(angle);
}

/** Focal length of a camera's picture, pixels. */
export function focalPixels(camera: SizeCamera, heightPixels: number): number {
  return heightPixels / 2 / Math.tan(camera.verticalFieldOfViewRadians / 2);
}

/** How far below the level a row looks, radians. */
export function belowLevel(camera: SizeCamera, heightPixels: number, row: number): number {
  return Math.atan((row - heightPixels / 2) / focalPixels(camera, heightPixels)) + camera.tiltRadians;
}
