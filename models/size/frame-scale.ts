import { belowLevel, focalPixels } from "./body-rows.ts";
import type { FrameReading } from "./frame-reading.ts";
import type { SizeCamera } from "./size-camera.ts";

/** Centimetres per pixel across a frame's rows, and the person's height. */
export interface FrameScale {
  readonly statureCm: number;
  centimetresPerPixel(rowPixels: number): number;
  /** How high above the floor the body's middle plane shows at a row. */
  heightCmAt(rowPixels: number): number;
}

/**
 * A sole's lowest point lies before the body's middle by this much. Fitted on made people at known distances,
 * dressed and shod: the distance is then right to 0.7 % (one deviation) from the front and 0.8 % from the side.
 */
const SOLE_BEFORE_BODY_METRES = { front: 0.195, profile: 0.225 } as const;
/** Nearer than this, or farther, nobody stands before a mirror. */
const NEAREST_METRES = 0.8;
const FARTHEST_METRES = 6;

/** Scale from where the soles touch the floor; null where the camera cannot see them so, or says nonsense. */
export function scaleFromFloor(reading: FrameReading, camera: SizeCamera): FrameScale | null {
  const { heightPixels, view } = reading;
  const focal = focalPixels(camera, heightPixels);
  const below = (row: number) => belowLevel(camera, heightPixels, row);
  const floorMetres = camera.heightMetres / Math.tan(below(reading.solePixels));
  if (!(floorMetres > 0)) return null;
  const awayMetres = floorMetres + SOLE_BEFORE_BODY_METRES[view];
  if (awayMetres < NEAREST_METRES || awayMetres > FARTHEST_METRES) return null;
  const dropAt = (row: number) => awayMetres * Math.tan(below(row));
  const heightCmAt = (row: number) => 100 * (camera.heightMetres - dropAt(row));
  return {
    statureCm: heightCmAt(reading.topPixels),
    heightCmAt,
    centimetresPerPixel(row) {
      const depth = awayMetres * Math.cos(camera.tiltRadians) + dropAt(row) * Math.sin(camera.tiltRadians);
      return (100 * depth) / focal;
    },
  };
}

/** Scale from a known height, from sole to crown. */
export function scaleFromStature(reading: FrameReading, statureCm: number): FrameScale {
  const perPixel = statureCm / Math.max(1, reading.solePixels - reading.topPixels);
  return {
    statureCm,
    centimetresPerPixel: () => perPixel,
    heightCmAt: (row) => (reading.solePixels - row) * perPixel,
  };
}

/** The same picture, everything larger by a factor. */
export function scaledBy(scale: FrameScale, factor: number): FrameScale {
  return {
    statureCm: factor * scale.statureCm,
    centimetresPerPixel: (row) => factor * scale.centimetresPerPixel(row),
    heightCmAt: (row) => factor * scale.heightCmAt(row),
  };
}
