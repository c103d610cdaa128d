/** Frames of the coherence clip. */
export const COHERENCE_COUNT = 90;
/** Place of the shoulders' centre in frame 0, pixels of a picture 720 wide, unmirrored. */
export const COHERENCE_START_X_PIXELS = 182;
/** How far it moves to the right with each frame. */
export const COHERENCE_STEP_X_PIXELS = 4;

/** Where the shoulders' centre of the coherence clip stands in a frame. */
export function coherenceXPixels(index: number): number {
  return COHERENCE_START_X_PIXELS + COHERENCE_STEP_X_PIXELS * index;
}

/** Which frame has its shoulders' centre nearest to a place; not clamped to the clip. */
export function coherenceIndexAt(xPixels: number): number {
  return Math.floor((xPixels - COHERENCE_START_X_PIXELS) / COHERENCE_STEP_X_PIXELS + 0.5);
}

/**
 * Every n-th frame of the coherence clip, for `makeCameraFile`. The pose network's shoulders are off by up to 5.5
 * pixels here (measured, lite): at 4 pixels a frame that is a frame or two, with a stride of 3 (12 pixels) never one.
 */
export function coherenceChoice(stride: number): readonly number[] {
  return Array.from({ length: Math.ceil(COHERENCE_COUNT / stride) }, (_, turn) => turn * stride);
}
