import { mayCountPresence } from "../../content/schema/country-profile.ts";
import type { ScreenStatus, Settings } from "../bridge/contract/console.ts";
import type { ScreenReport } from "../bridge/contract/mirror.ts";

/** A page that says nothing for so long is taken for hung. */
export const SILENT_AFTER_MS = 30_000;
/** A page that is just loading gets this long for its first word. */
export const FIRST_WORD_WITHIN_MS = 60_000;

/** A screen with a page that is well, one that reports a fault, or none that speaks. */
export function screenStateOf(report: ScreenReport | null, silent: boolean): ScreenStatus["state"] {
  if (silent || report === null) return "silent";
  switch (report.camera) {
    case "missing":
    case "busy":
    case "refused":
    case "ended":
      return "trouble";
    case "closed":
    case "live":
    case "rehearsal":
    case "off-by-staff":
    case "covered":
      return report.fault === null ? "well" : "trouble";
  }
}

/** Whether the camera counts who passes by now: it may, it is on, and it gives pictures. */
export function countsPresence(
  { profile, placement }: Pick<Settings, "profile" | "placement">,
  cameraOff: boolean,
  report: ScreenReport | null,
): boolean {
  const pictures = report?.camera === "live" || report?.camera === "rehearsal";
  return mayCountPresence(profile, placement) && !cameraOff && pictures;
}
