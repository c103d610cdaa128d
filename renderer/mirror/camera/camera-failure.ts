/** Why there is no camera. `missing`: none plugged in; `busy`: another program holds it; `refused`: not allowed. */
export type CameraFailure = "missing" | "busy" | "refused";

/** What the name of a `getUserMedia` error means (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia). */
export function cameraFailureOf(errorName: string): CameraFailure {
  switch (errorName) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      return "missing";
  }
}

const FIRST_RETRY_AFTER_MS = 500;
const LAST_RETRY_AFTER_MS = 15_000;

/** Pause before the camera is tried again, doubled with every failure in a row. */
export function cameraRetryAfterMs(failures: number): number {
  return Math.min(FIRST_RETRY_AFTER_MS * 2 ** Math.max(0, failures - 1), LAST_RETRY_AFTER_MS);
}
