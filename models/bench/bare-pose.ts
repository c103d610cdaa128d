import type { PoseVariant } from "../weights/manifest.ts";

/** What the baseline worker is asked, once for each turn. The network is loaded in the first. */
export interface BareRequest {
  readonly frames: ReadableStream<VideoFrame>;
  readonly variant: PoseVariant;
  readonly durationMs: number;
  readonly weightsUrl: string;
  readonly visionUrl: string;
  /** Frames go to the page after the network saw them, instead of being closed. */
  readonly handOver: boolean;
}

/** What it answers: perhaps frames, then the result. */
export type BareAnswer =
  | { readonly kind: "frame"; readonly frame: VideoFrame }
  | { readonly kind: "done"; readonly result: BareTurn };

/** What a side did with the camera in one turn. Counted from its first frame, which is not counted itself. */
export interface BenchTurn {
  readonly frames: number;
  /** Frames with a person and a mask. */
  readonly found: number;
  readonly elapsedMs: number;
  /** Sum over the frames. */
  readonly inferenceMs: number;
}

export interface BareTurn extends BenchTurn {
  /** From nothing to a network that is ready; 0 in later turns. */
  readonly loadMs: number;
  /** Of this turn. */
  readonly firstInferenceMs: number;
}
