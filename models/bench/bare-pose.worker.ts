import { PoseLandmarker } from "@mediapipe/tasks-vision";
import { loadVisionRuntime } from "../runtime/vision-runtime.worker.ts";
import { createPictureInput } from "../tasks/pose/picture-input.worker.ts";
import { loadWeights } from "../weights/load-weights.dom.ts";
import { POSE_BUNDLES } from "../weights/manifest.ts";
import type { BareAnswer, BareRequest, BareTurn } from "./bare-pose.ts";

let landmarker: PoseLandmarker | null = null;
/** Video mode refuses instants that do not grow; cameras repeat theirs, and each turn counts anew. */
let lastAtMs = 0;
const input = createPictureInput();

/**
 * The baseline: PoseLandmarker as its makers show it, in a loop over camera frames, fed with the same
 * pixels as the pipeline and asked for the same mask. Nothing is packed, filtered or waited for.
 */
async function measure(request: BareRequest): Promise<BareTurn> {
  const startMs = performance.now();
  const isFirst = landmarker === null;
  landmarker ??= await load(request);
  const loadMs = isFirst ? performance.now() - startMs : 0;
  const reader = request.frames.getReader();
  const turn = { frames: 0, found: 0, loadMs, firstInferenceMs: 0, elapsedMs: 0, inferenceMs: 0 };
  let countedFromMs = 0;
  while (countedFromMs === 0 || performance.now() - countedFromMs < request.durationMs) {
    const { done, value } = await reader.read();
    if (done) break;
    const picture = await input.scale(value);
    lastAtMs = Math.max(lastAtMs + 1, Math.round(value.timestamp / 1000));
    const beganMs = performance.now();
    let found = false;
    landmarker.detectForVideo(picture.image, lastAtMs, (result) => {
      const mask = result.segmentationMasks?.[0]?.getAsFloat32Array();
      found = mask !== undefined && result.landmarks.length > 0;
    });
    const tookMs = performance.now() - beganMs;
    if (request.handOver) send({ kind: "frame", frame: value }, [value]);
    else value.close();
    if (countedFromMs === 0) {
      turn.firstInferenceMs = tookMs;
      countedFromMs = performance.now();
      continue;
    }
    turn.frames++;
    turn.inferenceMs += tookMs;
    if (found) turn.found++;
  }
  turn.elapsedMs = performance.now() - countedFromMs;
  await reader.cancel();
  return turn;
}

async function load({ variant, weightsUrl, visionUrl }: BareRequest): Promise<PoseLandmarker> {
  const runtime = await loadVisionRuntime(visionUrl);
  const weights = await loadWeights(weightsUrl, POSE_BUNDLES[variant]);
  if (!runtime.ok) throw new Error(runtime.message);
  if (!weights.ok) throw new Error(weights.message);
  return PoseLandmarker.createFromOptions(runtime.value.arm(), {
    baseOptions: { modelAssetBuffer: weights.value, delegate: "CPU" },
    runningMode: "VIDEO",
    outputSegmentationMasks: true,
  });
}

// A reported error reaches the page as the worker's own.
self.addEventListener("message", (event: MessageEvent<BareRequest>) => {
  measure(event.data).then((result) => send({ kind: "done", result }), self.reportError);
});

function send(answer: BareAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer });
}
