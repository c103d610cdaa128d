import type { Log } from "../../main/base/log.ts";
import type { TrackedFrame } from "../contract/index.ts";
import type { BareResult } from "./bare-pose.ts";
import { type BenchSide, runBare } from "./run-bare.dom.ts";
import { type PipelineRun, runPipeline } from "./run-pipeline.dom.ts";

/** Pairs of runs: each pair has its own ratio, and their median is the figure. */
export interface PipelineComparison {
  readonly rounds: readonly {
    readonly bare: BareResult;
    readonly ours: PipelineRun;
    /** Frames a second, ours over bare. */
    readonly ratio: number;
  }[];
  readonly medianRatio: number;
}

/**
 * Runs bare PoseLandmarker and our pipeline over the same camera in turn, the order changed from round to
 * round, so that a machine that grows busier favours neither.
 */
export async function comparePipeline(
  side: BenchSide,
  rounds: number,
  onFrame: (tracked: TrackedFrame) => void,
  log: Log,
): Promise<PipelineComparison> {
  const done = [];
  for (let round = 0; round < rounds; round++) {
    const early = round % 2 === 0 ? await runBare(side) : null;
    const ours = await runPipeline(side, onFrame, log);
    const bare = early ?? (await runBare(side));
    done.push({ bare, ours, ratio: framesPerSecond(ours) / framesPerSecond(bare) });
  }
  const sorted = done.map(({ ratio }) => ratio).sort((a, b) => a - b);
  return { rounds: done, medianRatio: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

function framesPerSecond(run: { readonly frames: number; readonly elapsedMs: number }): number {
  return (1_000 * run.frames) / run.elapsedMs;
}
