import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";

/** How a screen's state looks. */
export function screenTone(state: ScreenStatus["state"]): "calm" | "unknown" | "trouble" {
  switch (state) {
    case "well":
      return "calm";
    case "silent":
      return "unknown";
    case "trouble":
      return "trouble";
  }
}

export type RemedyKey =
  | "remedy.missing"
  | "remedy.busy"
  | "remedy.refused"
  | "remedy.ended"
  | "remedy.rehearsal"
  | "remedy.silent";

/** What staff can do about a camera or a silent screen, or should know of it; null where all is as usual. */
export function remedyKey(screen: ScreenStatus): RemedyKey | null {
  if (screen.state === "silent") return "remedy.silent";
  return screen.report && remedyOfCamera(screen.report.camera);
}

function remedyOfCamera(camera: ScreenReport["camera"]): RemedyKey | null {
  switch (camera) {
    case "missing":
    case "busy":
    case "refused":
    case "ended":
    case "rehearsal":
      return `remedy.${camera}`;
    case "closed":
    case "live":
    case "off-by-staff":
    case "covered":
      return null;
  }
}
