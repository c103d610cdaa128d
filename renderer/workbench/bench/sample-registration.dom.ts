import {
  THUMB_HEIGHT_PIXELS,
  THUMB_WIDTH_PIXELS,
} from "../../../content/samples/rehearsal/identify-frame.ts";
import type { TrackedFrame } from "../../../models/contract/index.ts";
import { greysOf } from "./greys.dom.ts";
import type { Stage, Wardrobe } from "./stage.dom.ts";

/** One frame of the camera, dressed: what a comparison with the truth needs. Pixels of the camera frame. */
export interface RegistrationSample {
  /** 36 × 64 greys of the frame. */
  readonly thumb: readonly number[];
  /** 33 × (xPixels, yPixels) of the network, raw. */
  readonly pose: readonly (readonly [number, number])[];
  readonly places: readonly { readonly id: string; readonly xPixels: number; readonly yPixels: number }[];
}

/** Dresses a tracked frame and looks at the outcome; null where nobody was found. */
export function sampleRegistration(
  stage: Stage,
  wardrobe: Wardrobe,
  tracked: TrackedFrame,
): RegistrationSample | null {
  const body = stage.take(tracked);
  const [worn] = wardrobe.worn;
  if (body === null || tracked.pose === null || worn === undefined) return null;
  const { landmarks } = tracked.pose;
  const { widthPixels, heightPixels } = tracked;
  return {
    thumb: [...greysOf(tracked.frame, THUMB_WIDTH_PIXELS, THUMB_HEIGHT_PIXELS)],
    pose: Array.from({ length: landmarks.length / 4 }, (_, at) => [
      (landmarks[4 * at] ?? 0) * widthPixels,
      (landmarks[4 * at + 1] ?? 0) * heightPixels,
    ]),
    places: stage.scene.projectLandmarks(worn, body),
  };
}
