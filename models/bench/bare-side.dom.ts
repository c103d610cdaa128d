import { cameraFrames } from "../pipeline/camera-frames.dom.ts";
import type { PoseVariant } from "../weights/manifest.ts";
import type { BareAnswer, BareRequest, BareTurn } from "./bare-pose.ts";

/** The same for both sides: which camera, which network, from where. */
export interface BenchSide {
  readonly track: MediaStreamTrack;
  readonly variant: PoseVariant;
  readonly weightsUrl: string;
  readonly visionUrl: string;
}

/** Bare PoseLandmarker in a worker of its own, loaded once, taking turns with the camera. */
export interface BareSide {
  /**
   * Follows the camera for a while. `onFrame` gets each frame after the network saw it; the frame is closed
   * here, after it. Rejects if the worker breaks. One turn at a time.
   */
  turn(durationMs: number, onFrame: ((frame: VideoFrame) => void) | null): Promise<BareTurn>;
  close(): void;
}

export function openBareSide({ track, ...side }: BenchSide): BareSide {
  const worker = new Worker(new URL("./bare-pose.worker.ts", import.meta.url), { type: "module" });
  return {
    turn(durationMs, onFrame) {
      const { promise, resolve, reject } = Promise.withResolvers<BareTurn>();
      worker.onmessage = ({ data }: MessageEvent<BareAnswer>) => {
        if (data.kind === "done") return resolve(data.result);
        onFrame?.(data.frame);
        data.frame.close();
      };
      worker.onerror = (event) => reject(new Error(event.message));
      const frames = cameraFrames(track);
      const request: BareRequest = { ...side, frames, durationMs, handOver: onFrame !== null };
      worker.postMessage(request, [frames]);
      return promise;
    },
    close: () => worker.terminate(),
  };
}
