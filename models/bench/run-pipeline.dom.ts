import type { Log } from "../../main/base/log.ts";
import type { TrackedFrame } from "../contract/index.ts";
import type { CostSummary } from "../pipeline/frame-costs.ts";
import { createPipeline } from "../pipeline/pipeline.dom.ts";
import type { BenchSide } from "./run-bare.dom.ts";

/** What our pipeline did with the same camera. */
export interface PipelineRun {
  readonly frames: number;
  readonly found: number;
  /** From nothing to a network that is ready. */
  readonly loadMs: number;
  /** From nothing to the first frame in the page's hands. */
  readonly firstFrameMs: number;
  readonly elapsedMs: number;
  readonly inferenceMs: number;
  /** From capture to the page, mean. */
  readonly meanDelayMs: number;
  readonly costs: CostSummary;
}

/**
 * Runs the pipeline over a camera for a while. `onFrame` is the page's work (body, garment); its time counts
 * as ours. The frame is closed here, after it.
 */
export function runPipeline(
  side: BenchSide,
  onFrame: (tracked: TrackedFrame) => void,
  log: Log,
): Promise<PipelineRun> {
  return new Promise((resolve, reject) => {
    const startMs = performance.now();
    const run = { frames: 0, found: 0, loadMs: 0, firstFrameMs: 0, inferenceMs: 0 };
    let countedFromMs = 0;
    let delayMs = 0;
    const pipeline = createPipeline({
      weightsUrl: side.weightsUrl,
      visionUrl: side.visionUrl,
      network: side.variant,
      log,
      onReady: () => {
        run.loadMs = performance.now() - startMs;
      },
      onFault: (fault) => {
        pipeline.close();
        reject(new Error(fault.message));
      },
      onFrame: (tracked) => {
        onFrame(tracked);
        tracked.frame.close();
        const nowMs = performance.now();
        if (countedFromMs === 0) {
          countedFromMs = nowMs;
          run.firstFrameMs = nowMs - startMs;
          return;
        }
        run.frames++;
        run.inferenceMs += tracked.inferenceMs;
        delayMs += nowMs - tracked.capturedAtMs;
        if (tracked.pose?.mask) run.found++;
        const elapsedMs = nowMs - countedFromMs;
        if (elapsedMs < side.durationMs) return;
        const costs = pipeline.costs();
        pipeline.close();
        resolve({ ...run, elapsedMs, meanDelayMs: delayMs / run.frames, costs });
      },
    });
    pipeline.useTrack(side.track);
  });
}
