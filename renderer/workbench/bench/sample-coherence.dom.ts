import type { TrackedFrame } from "../../../models/contract/index.ts";
import { pixelsOf } from "./greys.dom.ts";
import type { Stage } from "./stage.dom.ts";

/** Size at which the canvas is read: a quarter of the clip. */
const WIDTH_PIXELS = 180;
const HEIGHT_PIXELS = 320;

/** What the canvas showed, read from its own pixels. */
export interface CoherenceSample {
  /** RGB, 180 × 320, rows from the top. */
  readonly rgb: readonly number[];
  readonly sequence: number;
}

/** Draws a tracked frame as the mirror does and reads the canvas back: picture and garment together. */
export function sampleCoherence(stage: Stage, tracked: TrackedFrame): CoherenceSample | null {
  if (stage.take(tracked) === null) return null;
  const rgba = pixelsOf(stage.canvas, WIDTH_PIXELS, HEIGHT_PIXELS);
  return { rgb: Array.from(rgba.filter((_, at) => at % 4 !== 3)), sequence: tracked.sequence };
}
