import { fail, type Result, succeed } from "../../main/base/result.ts";
import { isSoftwareRenderer } from "../runtime/is-software-renderer.ts";
import { rendererName } from "../runtime/renderer-name.worker.ts";
import { loadVisionRuntime, type VisionRuntime } from "../runtime/vision-runtime.worker.ts";
import { createPoseTask, type PoseTask } from "../tasks/pose/pose-task.worker.ts";
import { loadWeights } from "../weights/load-weights.dom.ts";
import { POSE_BUNDLES } from "../weights/manifest.ts";
import type { LoadFailureCode } from "./messages.ts";
import { type NetworkChoice, type NetworkWish, networksToTry } from "./network-choice.ts";

export interface NetworksOptions {
  readonly weightsUrl: string;
  readonly visionUrl: string;
  readonly network: NetworkWish;
}

/** A pose network that runs, and which one it is. Who takes it closes its task. */
export interface LoadedNetwork {
  readonly choice: NetworkChoice;
  readonly task: PoseTask;
}

/** The networks this machine may run, best first. */
export interface Networks {
  readonly rendererName: string;
  /** The next network that loads; null when no other is left. */
  next(): Promise<Result<LoadedNetwork | null, LoadFailureCode>>;
  /** The same network for single pictures; made at each call. */
  forImages(choice: NetworkChoice): Promise<Result<PoseTask, LoadFailureCode>>;
}

/** Looks at the machine and loads the runtime. Weights are loaded, and checked, when they are wanted. */
export async function openNetworks(options: NetworksOptions): Promise<Result<Networks, LoadFailureCode>> {
  const name = rendererName();
  if (name === null) {
    return fail(
      "vision-unsupported",
      "This browser has no WebGL 2, which vision needs even on the processor.",
    );
  }
  const runtime = await loadVisionRuntime(options.visionUrl);
  if (!runtime.ok) return runtime;
  const candidates = networksToTry(options.network, isSoftwareRenderer(name));
  let tried = 0;

  return succeed({
    rendererName: name,
    async next() {
      for (;;) {
        const choice = candidates[tried++];
        if (choice === undefined) return succeed(null);
        const task = await open(
          runtime.value,
          options.weightsUrl,
          choice,
          "VIDEO",
          tried < candidates.length,
        );
        if (!task.ok) return task;
        if (task.value !== null) return succeed({ choice, task: task.value });
      }
    },
    async forImages(choice) {
      const task = await open(runtime.value, options.weightsUrl, choice, "IMAGE", false);
      if (!task.ok) return task;
      if (task.value === null) throw new Error("A network that ran for video does not load for pictures.");
      return succeed(task.value);
    },
  });
}

/** Null where the delegate refuses and another candidate is left. */
async function open(
  runtime: VisionRuntime,
  weightsUrl: string,
  choice: NetworkChoice,
  mode: "VIDEO" | "IMAGE",
  othersLeft: boolean,
): Promise<Result<PoseTask | null, LoadFailureCode>> {
  const weights = await loadWeights(weightsUrl, POSE_BUNDLES[choice.variant]);
  if (!weights.ok) return weights;
  try {
    return succeed(
      await createPoseTask(runtime, { weights: weights.value, delegate: choice.delegate, mode }),
    );
  } catch (cause) {
    if (othersLeft) return succeed(null);
    throw cause;
  }
}
