import { unreachable } from "../../../main/base/assert.ts";

/**
 * What can keep the mirror from showing a reflection. The first four come from the camera; `camera-ended`,
 * `vision-crashed` and `gl-lost` heal by themselves, most often within a second.
 */
export type Trouble =
  | "camera-missing"
  | "camera-busy"
  | "camera-refused"
  | "camera-ended"
  | "vision-crashed"
  | "vision-failed"
  | "gl-lost"
  | "no-gl"
  | "weights-missing"
  | "weights-corrupt"
  | "assets-missing"
  | "page-fault";

/** Whether trouble is given a moment to heal before pictures take the mirror's place. */
export function healsByItself(trouble: Trouble): boolean {
  return trouble === "camera-ended" || trouble === "vision-crashed" || trouble === "gl-lost";
}

/** Whether the camera is still wanted while it lasts, so that it can come back by itself. */
export function keepsCameraWanted(trouble: Trouble): boolean {
  switch (trouble) {
    case "camera-missing":
    case "camera-busy":
    case "camera-refused":
    case "camera-ended":
    case "vision-crashed":
    case "gl-lost":
      return true;
    case "vision-failed":
    case "no-gl":
    case "assets-missing":
    case "weights-missing":
    case "weights-corrupt":
    case "page-fault":
      return false;
    default:
      return unreachable(trouble);
  }
}

/** One sentence for staff and the log: what is wrong and what to do. */
export const SENTENCE_OF_TROUBLE: Readonly<Record<Trouble, string>> = {
  "camera-missing": "No camera was found. Plug one in; the mirror takes it up by itself.",
  "camera-busy": "Another program holds the camera. Close it; the mirror tries again by itself.",
  "camera-refused": "The camera was refused to this page. Allow it in the shell's or the system's settings.",
  "camera-ended": "The camera stopped. Check its cable; the mirror opens it again by itself.",
  "vision-crashed": "The body tracking stopped and is being started again. If it lasts, restart the screen.",
  "vision-failed":
    "The body tracking stopped again and again. Restart the screen; if it lasts, look into the log.",
  "gl-lost": "The graphics were lost and are being set up again. If it lasts, restart the screen.",
  "no-gl": "This screen has no WebGL, so the mirror shows pictures. Install or enable its graphics driver.",
  "weights-missing": "The weights of the body tracking are missing. Run the set-up once: npm start.",
  "weights-corrupt": "The weights of the body tracking are damaged. Delete build/weights and run npm start.",
  "assets-missing":
    "The body of the mirror could not be loaded. Run npm run garments:build and restart the screen.",
  "page-fault": "The page met a fault of its own and shows pictures. It starts anew by itself in a moment.",
};
