import type { PoseVariant } from "../weights/manifest.ts";

/** What the baseline worker is asked. */
export interface BareRequest {
  readonly frames: ReadableStream<VideoFrame>;
  readonly variant: PoseVariant;
  readonly durationMs: number;
  readonly weightsUrl: string;
  readonly visionUrl: string;
}

/** What bare PoseLandmarker did with the same camera. */
export interface BareResult {
  readonly frames: number;
  /** Frames with a person and a mask. */
  readonly found: number;
  /** From nothing to a network that is ready. */
  readonly loadMs: number;
  readonly firstInferenceMs: number;
  readonly elapsedMs: number;
  /** Sum over the frames. */
  readonly inferenceMs: number;
}
