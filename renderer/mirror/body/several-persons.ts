import { LANDMARK_COUNT, LANDMARK_STRIDE, type PersonMask } from "../../../models/contract/index.ts";

/** Room left and right of the outermost landmarks that still belongs to the tracked person, of the width. */
const MARGIN = 0.14;
/** This much of the mask outside that room is another person. */
const OTHERS_SHARE = 0.22;
/** Every so many pixels of the mask are looked at, both ways. */
const STRIDE_PIXELS = 8;

/**
 * Whether the mask holds more than the tracked person: a good part of it lies beside everything that the pose
 * explains. The pose task follows one body; this is what it can tell about a second one, and no more: a person
 * hidden behind the first, or outside the crop that the task looks at, is not seen.
 */
export function seesSeveral(mask: PersonMask, landmarks: Float32Array): boolean {
  let least = 1;
  let most = 0;
  for (let point = 0; point < LANDMARK_COUNT; point++) {
    const at = landmarks[point * LANDMARK_STRIDE] ?? 0;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  const fromPixels = (least - MARGIN) * mask.widthPixels;
  const toPixels = (most + MARGIN) * mask.widthPixels;
  let inside = 0;
  let outside = 0;
  for (let row = 0; row < mask.heightPixels; row += STRIDE_PIXELS) {
    for (let column = 0; column < mask.widthPixels; column += STRIDE_PIXELS) {
      if ((mask.alpha[row * mask.widthPixels + column] ?? 0) < 128) continue;
      if (column < fromPixels || column > toPixels) outside++;
      else inside++;
    }
  }
  return outside > OTHERS_SHARE * (inside + outside) && outside > 0;
}
