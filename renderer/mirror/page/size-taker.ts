import type { Pose } from "../../../models/contract/index.ts";
import {
  createSizeEstimator,
  type SizeCamera,
  type SizeEstimator,
} from "../../../models/size/size-estimator.ts";
import type { Measured } from "../visit/panel.ts";
import { type VisitState, visitOf } from "../visit/state.ts";

/** What is measured is told so often at most. */
const TELL_EVERY_MS = 400;

/** Measures while *which size?* asks for it, and forgets with the visit. */
export interface SizeTaker {
  follow(state: VisitState): void;
  see(
    pose: Pose | null,
    size: { readonly widthPixels: number; readonly heightPixels: number },
    atMs: number,
  ): void;
}

export function createSizeTaker(options: {
  /** How the camera stands; null where nobody said. Asked when a measuring begins. */
  readonly camera: () => SizeCamera | null;
  readonly onMeasured: (measured: Measured) => void;
}): SizeTaker {
  let estimator: SizeEstimator | null = null;
  let heightCm: number | null = null;
  let measuring = false;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  const tell = (from: SizeEstimator) => {
    const { front, profile } = from.seen;
    options.onMeasured({ frontFrames: front, sideFrames: profile, girths: from.estimate() });
  };

  return {
    follow(state) {
      const visit = visitOf(state);
      if (visit?.measured == null) {
        estimator?.reset();
        estimator = null;
        measuring = false;
        return;
      }
      const begun = visit.measured.frontFrames === 0 && visit.measured.sideFrames === 0;
      if (estimator === null || (begun && estimator.seen.front + estimator.seen.profile > 0 && !measuring)) {
        estimator = createSizeEstimator({ camera: options.camera(), heightCm: visit.heightCm });
        heightCm = visit.heightCm;
      }
      measuring =
        visit.panel?.kind === "size" && (visit.panel.step === "front" || visit.panel.step === "side");
      if (heightCm === visit.heightCm) return;
      heightCm = visit.heightCm;
      estimator.setHeightCm(heightCm);
      tell(estimator);
    },
    see(pose, size, atMs) {
      if (!measuring || estimator === null || pose === null) return;
      estimator.add(pose, size);
      if (atMs - toldAtMs < TELL_EVERY_MS) return;
      toldAtMs = atMs;
      tell(estimator);
    },
  };
}
