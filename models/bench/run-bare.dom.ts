import { cameraFrames } from "../pipeline/camera-frames.dom.ts";
import type { PoseVariant } from "../weights/manifest.ts";
import type { BareRequest, BareResult } from "./bare-pose.ts";

export interface BenchSide {
  readonly track: MediaStreamTrack;
  readonly variant: PoseVariant;
  readonly durationMs: number;
  readonly weightsUrl: string;
  readonly visionUrl: string;
}

/** Runs the baseline over a camera for a while, in a worker of its own. Rejects if the worker breaks. */
export async function runBare(side: BenchSide): Promise<BareResult> {
  const worker = new Worker(new URL("./bare-pose.worker.ts", import.meta.url), { type: "module" });
  const frames = cameraFrames(side.track);
  const { variant, durationMs, weightsUrl, visionUrl } = side;
  const request: BareRequest = { frames, variant, durationMs, weightsUrl, visionUrl };
  try {
    return await new Promise<BareResult>((resolve, reject) => {
      worker.addEventListener("message", (event: MessageEvent<BareResult>) => resolve(event.data));
      worker.addEventListener("error", (event) => reject(new Error(event.message)));
      worker.postMessage(request, [frames]);
    });
  } finally {
    worker.terminate();
  }
}
