import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { CameraState } from "../camera/camera-keeper.ts";
import type { VisitState } from "../visit/state.ts";
import { SENTENCE_OF_TROUBLE, type Trouble } from "../visit/trouble.ts";

/** How the page is, for staff: no visit, no person. */
export function screenReport(
  state: VisitState,
  camera: CameraState,
  picturesPerSecond: number | null,
): ScreenReport {
  const trouble: Trouble | null = state.trouble?.code ?? (camera === "rehearsal" ? "camera-missing" : null);
  return {
    phase: state.phase.kind,
    camera: cameraWord(state, camera),
    picturesPerSecond:
      picturesPerSecond === null ? null : Math.min(1_000, Math.round(picturesPerSecond * 10) / 10),
    fault: trouble === null ? null : { code: trouble, message: SENTENCE_OF_TROUBLE[trouble] },
  };
}

function cameraWord(state: VisitState, camera: CameraState): ScreenReport["camera"] {
  if (state.place.cameraOff) return "off-by-staff";
  if (state.phase.kind === "covered") return "covered";
  return camera === "opening" ? "closed" : camera;
}
