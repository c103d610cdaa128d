import { unreachable } from "../../../main/base/assert.ts";
import type { CameraState } from "../camera/camera-keeper.ts";
import type { Trouble } from "../visit/trouble.ts";

/** What a state of the camera means for the mirror; null where it is well. */
export function troubleOfCamera(camera: CameraState): Trouble | null {
  switch (camera) {
    case "closed":
    case "opening":
    case "live":
    case "rehearsal":
      return null;
    case "missing":
    case "busy":
    case "refused":
    case "ended":
      return `camera-${camera}`;
    default:
      return unreachable(camera);
  }
}

type VisionCode =
  | "weights-missing"
  | "weights-corrupt"
  | "vision-unsupported"
  | "vision-crashed"
  | "vision-restarted"
  | "vision-failed";

/** The same for the body tracking. It needs WebGL2 too, so that its lack is the screen's lack. */
export function troubleOfVision(code: VisionCode): Trouble | null {
  switch (code) {
    case "weights-missing":
    case "weights-corrupt":
    case "vision-crashed":
    case "vision-failed":
      return code;
    case "vision-unsupported":
      return "no-gl";
    case "vision-restarted":
      return null;
    default:
      return unreachable(code);
  }
}
