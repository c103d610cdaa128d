import type { TrackedFrame } from "../contract/index.ts";
import type { NetworkChoice, NetworkWish } from "./network-choice.ts";

/** Words between page and worker. Frames go by transfer: whoever sends one no longer has it. */
export type ToWorker =
  | {
      readonly kind: "load";
      readonly weightsUrl: string;
      readonly visionUrl: string;
      readonly network: NetworkWish;
      /** `performance.timeOrigin` of the page, so that both count from the same instant. */
      readonly pageTimeOriginMs: number;
    }
  | { readonly kind: "camera"; readonly frames: ReadableStream<VideoFrame> }
  | { readonly kind: "no-camera" }
  | { readonly kind: "frame"; readonly frame: VideoFrame | ImageBitmap; readonly capturedAtMs: number }
  | { readonly kind: "image"; readonly id: number; readonly frame: VideoFrame | ImageBitmap }
  /** The page is done with a delivered frame; the next may come. */
  | { readonly kind: "taken" }
  | { readonly kind: "ping" };

export type FromWorker =
  | { readonly kind: "loaded"; readonly ready: PipelineReady }
  | { readonly kind: "failed"; readonly code: LoadFailureCode; readonly message: string }
  | { readonly kind: "tracked"; readonly tracked: TrackedFrame; readonly workerMs: number }
  | { readonly kind: "image"; readonly id: number; readonly tracked: TrackedFrame }
  | { readonly kind: "image-failed"; readonly id: number; readonly message: string }
  | { readonly kind: "network"; readonly network: NetworkChoice; readonly message: string }
  | { readonly kind: "camera-ended" }
  | { readonly kind: "crashed"; readonly message: string }
  | { readonly kind: "pong" };

export type LoadFailureCode = "weights-missing" | "weights-corrupt" | "vision-unsupported";

/** What runs, once it does. */
export interface PipelineReady {
  readonly network: NetworkChoice;
  readonly rendererName: string;
  readonly loadMs: number;
}
