import type { ScreenSettings } from "../../../main/bridge/contract/mirror.ts";
import type { CurrentSign } from "../../../main/bridge/contract/sign.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";
import type { CameraState } from "../camera/camera-keeper.ts";

/** What the page knows besides the visit. */
export interface PageFacts {
  /** Null until the host has answered for the first time. */
  readonly settings: ScreenSettings | null;
  readonly connected: boolean;
  readonly camera: CameraState;
  /** What the screen plays between visits; null until the host has said so. */
  readonly sign: CurrentSign | null;
  /** A message to all screens; null: none. */
  readonly urgent: UrgentMessage | null;
  /** A picture has been drawn since the camera was opened. */
  readonly pictureShown: boolean;
  /** Civil day, ISO 8601. */
  readonly today: string;
}
