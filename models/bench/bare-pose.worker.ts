import { PoseLandmarker } from "@mediapipe/tasks-vision";
import { loadVisionRuntime } from "../runtime/vision-runtime.worker.ts";
import { createPictureInput } from "../tasks/pose/picture-input.worker.ts";
import { loadWeights } from "../weights/load-weights.dom.ts";
import { POSE_BUNDLES } from "../weights/manifest.ts";
import type { BareRequest, BareResult } from "./bare-pose.ts";

/**
 * The baseline: PoseLandmarker as its makers show it, in a loop over camera frames, fed with the same
 * pixels as the pipeline and asked for the same mask. Nothing is packed, filtered or sent.
 */
async function measure(request: BareRequest): Promise<BareResult> {
  const { frames, variant, durationMs, weightsUrl, visionUrl } = request;
  const startMs = performance.now();
  const runtime = await loadVisionRuntime(visionUrl);
  const weights = await loadWeights(weightsUrl, POSE_BUNDLES[variant]);
  if (!runtime.ok) throw new Error(runtime.message);
  if (!weights.ok) throw new Error(weights.message);
  const landmarker = await PoseLandmarker.createFromOptions(runtime.value.arm(), {
    baseOptions: { modelAssetBuffer: weights.value, delegate: "CPU" },
    runningMode: "VIDEO",
    outputSegmentationMasks: true,
  });
  const loadMs = performance.now() - startMs;

  const input = createPictureInput();
  const reader = frames.getReader();
  const result = { frames: 0, found: 0, loadMs, firstInferenceMs: 0, elapsedMs: 0, inferenceMs: 0 };
  let lastAtMs = 0;
  let countedFromMs = 0;
  while (countedFromMs === 0 || performance.now() - countedFromMs < durationMs) {
    const { done, value } = await reader.read();
    if (done) break;
    const picture = await input.scale(value);
    lastAtMs = Math.max(lastAtMs + 1, Math.round(value.timestamp / 1000));
    const beganMs = performance.now();
    landmarker.detectForVideo(picture.image, lastAtMs, (found) => {
      const mask = found.segmentationMasks?.[0]?.getAsFloat32Array();
      if (mask !== undefined && found.landmarks.length > 0) result.found++;
    });
    const tookMs = performance.now() - beganMs;
    value.close();
    if (countedFromMs === 0) {
      // The first frame warms the network up and is told apart.
      result.firstInferenceMs = tookMs;
      countedFromMs = performance.now();
      result.found = 0;
      continue;
    }
    result.frames++;
    result.inferenceMs += tookMs;
  }
  result.elapsedMs = performance.now() - countedFromMs;
  await reader.cancel();
  landmarker.close();
  return result;
}

// A reported error reaches the page as the worker's own.
self.addEventListener("message", (event: MessageEvent<BareRequest>) => {
  measure(event.data).then((result) => self.postMessage(result), self.reportError);
});
