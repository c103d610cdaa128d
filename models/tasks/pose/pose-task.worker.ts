import { PoseLandmarker, type PoseLandmarkerResult } from "@mediapipe/tasks-vision";
import type { Pose } from "../../contract/index.ts";
import type { VisionRuntime } from "../../runtime/vision-runtime.worker.ts";
import { packLandmarks } from "./pack-landmarks.ts";
import { personMask } from "./person-mask.ts";

/** Below these the network's own say-so is no person; MediaPipe's defaults. */
const DETECTION_CONFIDENCE = 0.5;
const PRESENCE_CONFIDENCE = 0.5;
const TRACKING_CONFIDENCE = 0.5;

export interface PoseTaskOptions {
  readonly weights: Uint8Array;
  readonly delegate: "CPU" | "GPU";
  /** `VIDEO` follows one person from frame to frame; `IMAGE` looks at each picture anew. */
  readonly mode: "VIDEO" | "IMAGE";
}

/** The pose network. Not re-entrant: one picture at a time, and the call blocks until it is done. */
export interface PoseTask {
  /** Pose in a picture, null where nobody is. In `VIDEO` mode `atMs` must grow from call to call. */
  detect(picture: ImageData | ImageBitmap | VideoFrame, atMs: number): DetectedPose;
  close(): void;
}

export interface DetectedPose {
  readonly pose: Pose | null;
  /** Time inside the network alone. */
  readonly inferenceMs: number;
  /** Script time to pack the result. */
  readonly packingMs: number;
}

/** Makes the task. Throws what tasks-vision throws: sound weights that do not load are a bug or a full memory. */
export async function createPoseTask(runtime: VisionRuntime, options: PoseTaskOptions): Promise<PoseTask> {
  const landmarker = await PoseLandmarker.createFromOptions(runtime.arm(), {
    baseOptions: { modelAssetBuffer: options.weights, delegate: options.delegate },
    runningMode: options.mode,
    numPoses: 1,
    minPoseDetectionConfidence: DETECTION_CONFIDENCE,
    minPosePresenceConfidence: PRESENCE_CONFIDENCE,
    minTrackingConfidence: TRACKING_CONFIDENCE,
    outputSegmentationMasks: true,
  });
  return {
    detect(picture, atMs) {
      let pose: Pose | null = null;
      let packingMs = 0;
      // The result's mask lives only inside the callback; what is kept is copied there.
      const keep = (result: PoseLandmarkerResult) => {
        const startMs = performance.now();
        pose = packPose(result);
        packingMs = performance.now() - startMs;
      };
      const startMs = performance.now();
      if (options.mode === "VIDEO") landmarker.detectForVideo(picture, atMs, keep);
      else landmarker.detect(picture, keep);
      return { pose, inferenceMs: performance.now() - startMs - packingMs, packingMs };
    },
    close() {
      landmarker.close();
    },
  };
}

function packPose(result: PoseLandmarkerResult): Pose | null {
  const landmarks = result.landmarks[0];
  const worldLandmarks = result.worldLandmarks[0];
  if (landmarks === undefined || worldLandmarks === undefined) return null;
  const mask = result.segmentationMasks?.[0];
  return {
    landmarks: packLandmarks(landmarks),
    worldLandmarks: packLandmarks(worldLandmarks),
    mask: mask === undefined ? null : personMask(mask.getAsFloat32Array(), mask.width, mask.height),
  };
}
