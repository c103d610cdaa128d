import { z } from "zod";

/** How a mirror's camera stands, as measured once when it was set up; it turns pixels into centimetres. */
export const cameraPlaceSchema = z.strictObject({
  /** Lens above the floor. */
  lensHeightCm: z.number().min(30).max(250),
  /** Over the whole height of the upright picture. */
  verticalFieldOfViewDegrees: z.number().min(20).max(140),
  /** 0 level; positive looks down. */
  tiltDegrees: z.number().min(-45).max(45),
});
export type CameraPlace = z.infer<typeof cameraPlaceSchema>;
