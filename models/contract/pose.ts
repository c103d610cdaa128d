/** Number of BlazePose landmarks; indices are MediaPipe's (11 = the wearer's left shoulder). */
export const LANDMARK_COUNT = 33;
/** Floats a landmark takes in a packed array: x, y, z, visibility. */
export const LANDMARK_STRIDE = 4;

/** Person mask: one byte a pixel, 255 = person. May be smaller than the picture; same aspect. */
export interface PersonMask {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly alpha: Uint8Array;
}

/**
 * What the pose task says of one picture.
 * `landmarks`: 33 × (xNormalized, yNormalized, z in units of picture width, visibility 0..1), y down, unmirrored.
 * `worldLandmarks`: 33 × (x, y, z in metres about the hip centre, visibility), x right in the picture, y DOWN,
 * z AWAY from the viewer (MediaPipe's axes). Left is the wearer's left.
 */
export interface Pose {
  readonly landmarks: Float32Array;
  readonly worldLandmarks: Float32Array;
  readonly mask: PersonMask | null;
}

/**
 * A camera frame together with the pose that was found in that very frame. Frame and pose are never
 * parted. The receiver owns `frame` and must `close()` it.
 */
export interface TrackedFrame {
  readonly frame: VideoFrame | ImageBitmap;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Counts up by one for each frame that went through the task. */
  readonly sequence: number;
  /** Instant of capture on the clock of `performance.now()` of the page. */
  readonly capturedAtMs: number;
  readonly inferenceMs: number;
  readonly pose: Pose | null;
}
