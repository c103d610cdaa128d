import type { Log } from "../../main/base/log.ts";
import type { TrackedFrame } from "../contract/index.ts";
import type { CostSummary } from "../pipeline/frame-costs.ts";
import { createPipeline } from "../pipeline/pipeline.dom.ts";
import type { BenchTurn } from "./bare-pose.ts";
import type { BenchSide } from "./bare-side.dom.ts";
import { MARKS } from "./marks.ts";

/** Our pipeline, loaded once, taking turns with the camera. */
export interface PipelineSide {
  /**
   * Follows the camera for a while. `onFrame` is the page's work (body, garment); its time counts as ours. The frame
   * is closed here, after it. Rejects if vision fails. One turn at a time.
   */
  turn(durationMs: number, onFrame: (tracked: TrackedFrame) => void | Promise<void>): Promise<BenchTurn>;
  /** Script time of the last frames without the network, worker and page. */
  costs(): CostSummary;
  close(): void;
}

interface Turn {
  readonly durationMs: number;
  readonly onFrame: (tracked: TrackedFrame) => void | Promise<void>;
  readonly done: { resolve(turn: BenchTurn): void; reject(error: Error): void };
  countedFromMs: number;
  frames: number;
  found: number;
  inferenceMs: number;
}

export function openPipelineSide(side: BenchSide, log: Log): PipelineSide {
  let current: Turn | null = null;
  const pipeline = createPipeline({
    weightsUrl: side.weightsUrl,
    visionUrl: side.visionUrl,
    network: side.variant,
    log,
    createWorker: () =>
      new Worker(new URL("./marked-pipeline.worker.ts", import.meta.url), { type: "module", name: "vision" }),
    onFault: (fault) => current?.done.reject(new Error(fault.message)),
    onFrame: (tracked) => {
      const drawn = current === null ? undefined : count(current, tracked);
      tracked.frame.close();
      performance.mark(MARKS.frameOnPage);
      performance.clearMarks(MARKS.frameOnPage);
      return drawn;
    },
  });

  function count(turn: Turn, tracked: TrackedFrame): void | Promise<void> {
    const drawn = turn.onFrame(tracked);
    const nowMs = performance.now();
    if (turn.countedFromMs === 0) {
      turn.countedFromMs = nowMs;
      return drawn;
    }
    turn.frames++;
    turn.inferenceMs += tracked.inferenceMs;
    if (tracked.pose?.mask) turn.found++;
    const elapsedMs = nowMs - turn.countedFromMs;
    if (elapsedMs < turn.durationMs) return drawn;
    current = null;
    pipeline.useTrack(null);
    turn.done.resolve({
      frames: turn.frames,
      found: turn.found,
      inferenceMs: turn.inferenceMs,
      elapsedMs,
    });
    return drawn;
  }

  return {
    turn(durationMs, onFrame) {
      const { promise, ...done } = Promise.withResolvers<BenchTurn>();
      current = { durationMs, onFrame, done, countedFromMs: 0, frames: 0, found: 0, inferenceMs: 0 };
      pipeline.useTrack(side.track);
      return promise;
    },
    costs: () => pipeline.costs(),
    close: () => pipeline.close(),
  };
}
