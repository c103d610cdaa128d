import type { Log } from "../../main/base/log.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { TrackedFrame } from "../contract/index.ts";
import { cameraFrames } from "./camera-frames.dom.ts";
import { createCostRecorder, type CostSummary } from "./frame-costs.ts";
import type { FromWorker, LoadFailureCode, PipelineReady, ToWorker } from "./messages.ts";
import type { NetworkWish } from "./network-choice.ts";
import { createRestartPolicy } from "./restart-policy.ts";

/** The worker must answer within this; loading compiles 11 MB of wasm and may take longer on a slow disk. */
export const HUNG_AFTER_MS = 6_000;
export const LOAD_LIMIT_MS = 40_000;
const PING_EVERY_MS = 1_000;
/** Pictures that may wait for an answer at once. */
const MAX_IMAGES_WAITING = 16;

/** What went wrong with vision, in a sentence for staff. `vision-failed` and load failures are final. */
export interface VisionFault {
  readonly code: LoadFailureCode | "vision-crashed" | "vision-restarted" | "vision-failed" | "camera-ended";
  readonly message: string;
}

export interface PipelineOptions {
  /** Folder of the `.task` bundles. Default `/weights`. */
  readonly weightsUrl?: string;
  /** Folder of the wasm runtime. Default `/vision`. */
  readonly visionUrl?: string;
  readonly network?: NetworkWish;
  /** Owns the frame from here on and must close it. The next frame comes after this returns. */
  readonly onFrame: (tracked: TrackedFrame) => void;
  readonly onFault: (fault: VisionFault) => void;
  /** Called at the first start and after each restart. */
  readonly onReady?: (ready: PipelineReady) => void;
  readonly log: Log;
  /** Makes the worker; tests hand in their own. */
  readonly createWorker?: () => Worker;
}

/** Camera in, frames with poses out. One per page; `close` ends the worker and lets the camera go. */
export interface Pipeline {
  /** Follows a camera until another or null is given. The track stays the caller's. */
  useTrack(track: MediaStreamTrack | null): void;
  /** Offers one frame (video elements, tests). Takes ownership. */
  push(frame: VideoFrame | ImageBitmap, capturedAtMs: number): void;
  /** Pose in a single picture. Takes ownership; the answer's frame is the caller's again. */
  detectOne(frame: VideoFrame | ImageBitmap): Promise<Result<TrackedFrame, "vision-busy" | "vision-crashed">>;
  /** Script time of the last frames, worker and page, without the network. */
  costs(): CostSummary;
  close(): void;
}

type ImageAnswer = Result<TrackedFrame, "vision-busy" | "vision-crashed">;

/** Starts the vision worker and keeps it alive: a crash or a silence ends it and starts another, a few times. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const createWorker = options.createWorker ?? startWorker;
  const judgeCrash = createRestartPolicy();
  const costs = createCostRecorder();
  const images = new Map<number, (answer: ImageAnswer) => void>();
  let worker: Worker | null = null;
  let loaded = false;
  let restarted = false;
  let closed = false;
  let heardAtMs = 0;
  let track: MediaStreamTrack | null = null;
  let restartTimer: ReturnType<typeof setTimeout> | undefined;
  let nextImage = 1;

  const post = (message: ToWorker, transfer: Transferable[] = []) => worker?.postMessage(message, transfer);

  const start = () => {
    const started = createWorker();
    worker = started;
    loaded = false;
    heardAtMs = performance.now();
    // A worker that was given up may still have messages under way; they count no more.
    started.addEventListener("message", (event: MessageEvent<FromWorker>) => {
      if (worker === started) hear(event.data);
      else if (event.data.kind === "tracked" || event.data.kind === "image") event.data.tracked.frame.close();
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === started) crash(event.message || "the worker did not start");
    });
    post({
      kind: "load",
      weightsUrl: new URL(options.weightsUrl ?? "/weights", location.href).href,
      visionUrl: new URL(options.visionUrl ?? "/vision", location.href).href,
      network: options.network ?? "auto",
      pageTimeOriginMs: performance.timeOrigin,
    });
  };

  const stop = () => {
    worker?.terminate();
    worker = null;
    loaded = false;
    for (const answer of images.values()) answer(fail("vision-crashed", "Vision ended before it answered."));
    images.clear();
  };

  const crash = (reason: string) => {
    stop();
    const verdict = judgeCrash(performance.now());
    if (verdict.kind === "give-up") {
      fault("vision-failed", `Vision crashed again and again (${reason}): restart the mirror.`);
      return;
    }
    fault("vision-crashed", `Vision crashed (${reason}); it starts again, attempt ${verdict.attempt}.`);
    restarted = true;
    restartTimer = setTimeout(start, verdict.afterMs);
  };

  const fault = (code: VisionFault["code"], message: string) => {
    options.log(code === "vision-restarted" ? "notice" : "trouble", "vision", code, message);
    options.onFault({ code, message });
  };

  const attachCamera = () => {
    if (track === null || track.readyState === "ended") return;
    const frames = cameraFrames(track);
    post({ kind: "camera", frames }, [frames]);
  };

  const hear = (message: FromWorker) => {
    heardAtMs = performance.now();
    switch (message.kind) {
      case "loaded":
        loaded = true;
        options.log("notice", "vision", "vision-ready", describeReady(message.ready));
        attachCamera();
        options.onReady?.(message.ready);
        if (restarted) fault("vision-restarted", "Vision runs again.");
        restarted = false;
        return;
      case "failed":
        stop();
        fault(message.code, message.message);
        return;
      case "tracked":
        receive(message.tracked, message.workerMs);
        return;
      case "image":
        settleImage(message.id, succeed(message.tracked));
        return;
      case "image-failed":
        settleImage(message.id, fail("vision-busy", message.message));
        return;
      case "network":
        options.log("notice", "vision", "vision-network", message.message);
        return;
      case "camera-ended":
        if (track !== null) fault("camera-ended", "The camera stopped: check its plug, or open it again.");
        return;
      case "crashed":
        crash(message.message);
        return;
      case "pong":
        return;
    }
  };

  const receive = (tracked: TrackedFrame, workerMs: number) => {
    const startMs = performance.now();
    try {
      options.onFrame(tracked);
    } finally {
      costs.add({ workerMs, pageMs: performance.now() - startMs });
      post({ kind: "taken" });
    }
  };

  const settleImage = (id: number, answer: ImageAnswer) => {
    images.get(id)?.(answer);
    images.delete(id);
  };

  const watch = setInterval(() => {
    if (worker === null) return;
    const silentMs = performance.now() - heardAtMs;
    if (silentMs > (loaded ? HUNG_AFTER_MS : LOAD_LIMIT_MS)) {
      crash(`no answer for ${Math.round(silentMs / 1000)} s`);
    } else post({ kind: "ping" });
  }, PING_EVERY_MS);

  start();
  return {
    useTrack(next) {
      track = next;
      if (next === null) post({ kind: "no-camera" });
      else if (loaded) attachCamera();
    },
    push(frame, capturedAtMs) {
      if (loaded) post({ kind: "frame", frame, capturedAtMs }, [frame]);
      else frame.close();
    },
    detectOne(frame) {
      if (!loaded || images.size >= MAX_IMAGES_WAITING) {
        frame.close();
        return Promise.resolve(fail("vision-busy", "Vision is not ready for another picture."));
      }
      const id = nextImage++;
      post({ kind: "image", id, frame }, [frame]);
      return new Promise((resolve) => images.set(id, resolve));
    },
    costs: () => costs.summary(),
    close() {
      if (closed) return;
      closed = true;
      clearInterval(watch);
      clearTimeout(restartTimer);
      post({ kind: "no-camera" });
      stop();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./pipeline.worker.ts", import.meta.url), { type: "module", name: "vision" });
}

function describeReady({ network, rendererName, loadMs }: PipelineReady): string {
  return `Pose ${network.variant} on ${network.delegate}, loaded in ${Math.round(loadMs)} ms; GL: ${rendererName}.`;
}
