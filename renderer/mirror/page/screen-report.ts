import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { CameraKeeper } from "../camera/camera-keeper.ts";
import type { VisitState } from "../visit/state.ts";
import { SENTENCE_OF_TROUBLE, type Trouble } from "../visit/trouble.ts";

/**
 * How the page is, for staff: no visit, no person. A rehearsal is a fault where there was a camera before; a desk that
 * never had one is well.
 */
export function screenReport(
  state: VisitState,
  { state: camera, hadCamera }: Pick<CameraKeeper, "state" | "hadCamera">,
  picturesPerSecond: number | null,
  shown: ScreenReport["shown"] | null = null,
): ScreenReport {
  const lost = camera === "rehearsal" && hadCamera ? "camera-missing" : null;
  const trouble: Trouble | null = state.trouble?.code ?? lost;
  return {
    phase: state.phase.kind,
    camera: cameraWord(state, camera),
    picturesPerSecond:
      picturesPerSecond === null ? null : Math.min(1_000, Math.round(picturesPerSecond * 10) / 10),
    fault: trouble === null ? null : { code: trouble, message: SENTENCE_OF_TROUBLE[trouble] },
    ...(shown ? { shown } : {}),
  };
}

function cameraWord(state: VisitState, camera: CameraKeeper["state"]): ScreenReport["camera"] {
  if (state.place.cameraOff) return "off-by-staff";
  if (state.phase.kind === "covered") return "covered";
  return camera === "opening" ? "closed" : camera;
}
