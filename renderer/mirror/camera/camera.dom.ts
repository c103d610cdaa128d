import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { type CameraFailure, cameraFailureOf } from "./camera-failure.ts";

/** A source of pictures, open until `close`. The rehearsal clip is one too. */
export interface OpenSource {
  readonly kind: "live" | "rehearsal";
  readonly track: MediaStreamTrack;
  /** Ends the track at once; the camera's light goes off. */
  close(): void;
}

/** Portrait, as a mirror is; a camera that only does landscape is cropped by the screen. */
const WISHES: MediaTrackConstraints = {
  facingMode: { ideal: "user" },
  width: { ideal: 720 },
  height: { ideal: 1280 },
  frameRate: { ideal: 30 },
};

/** A camera that has not opened by then hangs, or waits for a leave that nobody gives. */
const OPEN_LIMIT_MS = 15_000;

/** Opens the shopper's camera. Fails as `CameraFailure`; the message is the browser's. One that opens late is closed. */
export async function openCamera(): Promise<Result<OpenSource, CameraFailure>> {
  try {
    const opening = navigator.mediaDevices.getUserMedia({ video: WISHES, audio: false });
    const stream = await Promise.race([opening, afterLimit()]);
    if (stream === null) {
      opening.then(stopAll, () => undefined);
      return fail("busy", "The camera did not open in time.");
    }
    const track = stream.getVideoTracks()[0];
    if (track === undefined) return fail("missing", "The camera has no picture.");
    return succeed({ kind: "live", track, close: () => stopAll(stream) });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return fail(cameraFailureOf(name), String(error));
  }
}

function afterLimit(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), OPEN_LIMIT_MS));
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
