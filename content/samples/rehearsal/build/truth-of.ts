import { JOINT_NAMES } from "../joint-names.ts";
import { parseTruth, type TrueBody, type Truth } from "../truth.ts";
import type { StageCamera } from "./stage/take.ts";

/** Rate of every clip that is made here: a webcam's. */
export const FRAMES_PER_SECOND = 30;

/** The truth of a clip as it will be written. Throws when it would not be read again. */
export function truthOf(
  camera: StageCamera,
  spans: Truth["spans"],
  bodies: readonly (TrueBody | null)[],
): Truth {
  const truth: Truth = {
    version: 1,
    framesPerSecond: FRAMES_PER_SECOND,
    widthPixels: camera.widthPixels,
    heightPixels: camera.heightPixels,
    focalPixels: Number(camera.focalPixels.toFixed(2)),
    cameraHeightMetres: camera.heightMetres,
    cameraPitchRadians: camera.pitchRadians,
    jointNames: [...JOINT_NAMES],
    spans,
    bodies: [...bodies],
  };
  const read = parseTruth(truth);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
