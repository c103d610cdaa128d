import type { BodyState, Pose } from "../contract/index.ts";
import { createBodyEstimator } from "./body-estimator.ts";

/**
 * The body in a picture that stands alone: no history, and girths from its one mask. Null where no body can be
 * made out. The state is the caller's.
 */
export function estimateStill(
  pose: Pose,
  size: { readonly widthPixels: number; readonly heightPixels: number },
): BodyState | null {
  return createBodyEstimator({ learnAtOnce: true }).update(pose, size, 0);
}
