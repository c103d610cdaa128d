import type { Log } from "../../main/base/log.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { TrackedFrame } from "../contract/index.ts";
import { cameraFrames } from "./camera-frames.dom.ts";
import { type CostSummary, createCostRecorder } from "./frame-costs.ts";
import { keepWorker } from "./kept-worker.dom.ts";
import type { FromWorker, LoadFailureCode, PipelineReady } from "./messages.ts";
import type { NetworkWish } from "./network-choice.ts";
import type { RestartVerdict } from "./restart-policy.ts";

/** Pictures that may wait for an answer at once. */
export const MAX_IMAGES_WAITING = 16;

/**
 * What went wrong with vision, in a sentence for staff. `vision-failed` and failures to load are final;
 * `vision-restarted` says that all is well again.
 */
export interface VisionFault {
  readonly code: LoadFailureCode | "vision-crashed" | "vision-restarted" | "vision-failed" | "camera-ended";
  readonly message: string;
}

export interface PipelineOptions {
  /** Folder of the `.task` bundles. Default `/weights`. */
  readonly weightsUrl?: string;
  /** Folder of the wasm runtime. Default `/vision`. */
  readonly visionUrl?: string;
  /** Default `auto`: the best network that keeps up, measured over the first frames. */
  readonly network?: NetworkWish;
  /**
   * Owns the frame from here on and must close it. The next frame comes after this returns, or after its promise
   * settles: whoever draws waits for the GL, so that no pictures queue up before the screen.
   */
  readonly onFrame: (tracked: TrackedFrame) => void | Promise<void>;
  readonly onFault: (fault: VisionFault) => void;
  /** Called at the first start and after each restart. */
  readonly onReady?: (ready: PipelineReady) => void;
  readonly log: Log;
  /** Makes the worker; tests hand in their own. */
  readonly createWorker?: () => Worker;
}

export type ImageAnswer = Result<TrackedFrame, "vision-busy" | "vision-crashed">;

/** Camera in, frames with poses out. One per page; `close` ends the worker and lets the camera go. */
export interface Pipeline {
  /** The networks are loaded: pictures are looked at. */
  readonly isReady: boolean;
  /** Follows a camera until another or null is given. The track stays the caller's. */
  useTrack(track: MediaStreamTrack | null): void;
  /** Offers one frame (video elements, tests). Takes ownership. `capturedAtMs` on `performance.now()`'s clock. */
  push(frame: VideoFrame | ImageBitmap, capturedAtMs: number): void;
  /** Pose in a single picture. Takes ownership; the answer's frame is the caller's again. */
  detectOne(frame: VideoFrame | ImageBitmap): Promise<ImageAnswer>;
  /** Script time of the last frames, worker and page, without the network. */
  costs(): CostSummary;
  close(): void;
}

/** Starts the vision worker and keeps it alive. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const costs = createCostRecorder();
  const images = createImageQueue();
  let track: MediaStreamTrack | null = null;
  let restarting = false;

  const fault = (code: VisionFault["code"], message: string) => {
    options.log(code === "vision-restarted" ? "notice" : "trouble", "vision", code, message);
    options.onFault({ code, message });
  };

  const attachCamera = () => {
    if (track === null || track.readyState === "ended") return;
    const frames = cameraFrames(track);
    worker.post({ kind: "camera", frames }, [frames]);
  };

  const onLoaded = (ready: PipelineReady) => {
    worker.loaded();
    options.log("notice", "vision", "vision-ready", describeReady(ready));
    attachCamera();
    options.onReady?.(ready);
    if (restarting) fault("vision-restarted", "Vision runs again.");
    restarting = false;
  };

  const onTracked = (tracked: TrackedFrame, workerMs: number) => {
    const startMs = performance.now();
    const taken = () => worker.post({ kind: "taken" });
    let drawn: Promise<void> | undefined;
    try {
      drawn = options.onFrame(tracked) ?? undefined;
    } finally {
      costs.add({ workerMs, pageMs: performance.now() - startMs });
      if (drawn === undefined) taken();
      else void drawn.finally(taken);
    }
  };

  const onMessage = (message: FromWorker) => {
    switch (message.kind) {
      case "loaded":
        return onLoaded(message.ready);
      case "failed":
        worker.end();
        return fault(message.code, message.message);
      case "tracked":
        return onTracked(message.tracked, message.workerMs);
      case "image":
        return images.settle(message.id, succeed(message.tracked));
      case "image-failed":
        return images.settle(message.id, fail("vision-busy", message.message));
      case "network":
        return options.log("notice", "vision", "vision-network", message.message);
      case "camera-ended":
        return fault("camera-ended", "The camera stopped: check its plug, or open it again.");
      case "crashed":
        return worker.crashed(message.message);
      case "pong":
        return;
    }
  };

  const onCrash = (reason: string, verdict: RestartVerdict) => {
    images.settleAll(fail("vision-crashed", "Vision ended before it answered."));
    if (verdict.kind === "give-up") {
      fault("vision-failed", `Vision crashed again and again (${reason}): restart the mirror.`);
      return;
    }
    restarting = true;
    fault("vision-crashed", `Vision crashed (${reason}); it starts again, attempt ${verdict.attempt}.`);
  };

  const worker = keepWorker({
    create: options.createWorker ?? startWorker,
    greeting: {
      kind: "load",
      weightsUrl: options.weightsUrl ?? "/weights",
      visionUrl: options.visionUrl ?? "/vision",
      network: options.network ?? "auto",
      pageTimeOriginMs: performance.timeOrigin,
    },
    onMessage,
    onCrash,
  });

  return {
    get isReady() {
      return worker.isLoaded;
    },
    useTrack(next) {
      track = next;
      if (next === null) worker.post({ kind: "no-camera" });
      else if (worker.isLoaded) attachCamera();
    },
    push(frame, capturedAtMs) {
      if (worker.isLoaded) worker.post({ kind: "frame", frame, capturedAtMs }, [frame]);
      else frame.close();
    },
    detectOne(frame) {
      if (!worker.isLoaded || images.size >= MAX_IMAGES_WAITING) {
        frame.close();
        return Promise.resolve(fail("vision-busy", "Vision is not ready for another picture."));
      }
      const { id, answer } = images.add();
      worker.post({ kind: "image", id, frame }, [frame]);
      return answer;
    },
    costs: () => costs.summary(),
    close() {
      worker.end();
      images.settleAll(fail("vision-crashed", "Vision was closed before it answered."));
    },
  };
}

/** Pictures under way to the worker, by number. */
function createImageQueue() {
  const waiting = new Map<number, (answer: ImageAnswer) => void>();
  let next = 1;
  return {
    get size() {
      return waiting.size;
    },
    add() {
      const id = next++;
      const { promise, resolve } = Promise.withResolvers<ImageAnswer>();
      waiting.set(id, resolve);
      return { id, answer: promise };
    },
    settle(id: number, answer: ImageAnswer) {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
    settleAll(answer: ImageAnswer) {
      for (const resolve of waiting.values()) resolve(answer);
      waiting.clear();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./pipeline.worker.ts", import.meta.url), { type: "module", name: "vision" });
}

function describeReady({ network, rendererName, loadMs }: PipelineReady): string {
  return `Pose ${network.variant} on ${network.delegate}, loaded in ${Math.round(loadMs)} ms; GL: ${rendererName}.`;
}
