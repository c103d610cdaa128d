import { silentLog } from "../../../main/base/log.ts";
import type { BareTurn, BenchTurn } from "../../../models/bench/bare-pose.ts";
import { type BareSide, openBareSide } from "../../../models/bench/bare-side.dom.ts";
import { openPipelineSide, type PipelineSide } from "../../../models/bench/pipeline-side.dom.ts";
import type { TrackedFrame } from "../../../models/contract/index.ts";
import type { CostSummary } from "../../../models/pipeline/frame-costs.ts";
import type { PoseVariant } from "../../../models/weights/manifest.ts";
import { openCamera } from "../../mirror/camera/camera.dom.ts";
import { createGpuDone } from "../../mirror/loop/gpu-done.dom.ts";
import { createDrawMeter, type DrawnPictures } from "./draw-meter.dom.ts";
import { type FlatPicture, flatPicture } from "./flat-picture.dom.ts";
import { createPlainVideo } from "./plain-video.dom.ts";
import { type CoherenceSample, sampleCoherence } from "./sample-coherence.dom.ts";
import { type RegistrationSample, sampleRegistration } from "./sample-registration.dom.ts";
import { createGeometry, type Dress, loadWardrobe, openStage, type Wardrobe } from "./stage.dom.ts";
import { countTextures } from "./texture-bytes.dom.ts";

/** Longest that samples are waited for. */
const SAMPLING_LIMIT_MS = 120_000;
const SAMPLING_TURN_MS = 2_000;

/** What a dressed picture asks of the GPU. */
export interface SceneSizes {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly textureMegabytes: number;
}

interface Opened {
  readonly wardrobe: Wardrobe;
  readonly bare: BareSide;
  readonly ours: PipelineSide;
}
let opened: Opened | null = null;
let geometry: ((tracked: TrackedFrame) => void) | null = null;
let stage: ReturnType<typeof openStage> | null = null;
let plain: ReturnType<typeof createPlainVideo> | null = null;
let plainCanvas: HTMLCanvasElement | null = null;

function ready(): Opened {
  if (opened === null) throw new Error("Broken invariant: a turn before open");
  return opened;
}

/** What the benches call. Both sides stay loaded and take turns with the one camera. */
const bench = {
  /** Opens the camera and loads networks and garments. Rejects with a sentence. */
  async open(variant: PoseVariant, dresses: readonly Dress[]): Promise<void> {
    const wardrobe = await loadWardrobe(dresses);
    const camera = await openCamera();
    if (!camera.ok) throw new Error(camera.message);
    const side = { track: camera.value.track, variant, weightsUrl: "/weights", visionUrl: "/vision" };
    opened = { wardrobe, bare: openBareSide(side), ours: openPipelineSide(side, silentLog) };
  },
  /** A page that does nothing but load the network and use it once; needs no `open`. */
  async bareFirst(variant: PoseVariant): Promise<BareTurn> {
    const camera = await openCamera();
    if (!camera.ok) throw new Error(camera.message);
    const { track } = camera.value;
    return openBareSide({ track, variant, weightsUrl: "/weights", visionUrl: "/vision" }).turn(0, null);
  },
  bare: (durationMs: number): Promise<BareTurn> => ready().bare.turn(durationMs, null),
  /** Pose, body and garment geometry, nothing drawn. */
  geometry(durationMs: number): Promise<BenchTurn> {
    geometry ??= createGeometry(ready().wardrobe);
    return ready().ours.turn(durationMs, geometry);
  },
  /** The baseline of the whole loop: pose, and the frame on a canvas. */
  async plainDrawn(durationMs: number): Promise<DrawnPictures> {
    plainCanvas ??= document.createElement("canvas");
    document.body.replaceChildren(plainCanvas);
    plain ??= createPlainVideo(plainCanvas);
    const { draw, gl } = plain;
    const meter = createDrawMeter(gl);
    await ready().bare.turn(durationMs, (frame) => {
      draw(frame);
      meter.asked(null);
    });
    return meter.finish();
  },
  /** The whole loop: pose, body, the frame and its garments on a canvas. */
  async dressedDrawn(durationMs: number): Promise<DrawnPictures> {
    const { canvas, gl, take } = showStage();
    document.body.replaceChildren(canvas);
    const meter = createDrawMeter(gl);
    const done = createGpuDone(gl);
    await ready().ours.turn(durationMs, (tracked) => {
      take(tracked);
      meter.asked(tracked.capturedAtMs);
      return done();
    });
    return meter.finish();
  },
  /** The same as the product runs it, without a meter beside it: for traces of what it costs. */
  async dressed(durationMs: number): Promise<void> {
    const { canvas, gl, take } = showStage();
    document.body.replaceChildren(canvas);
    const done = createGpuDone(gl);
    await ready().ours.turn(durationMs, (tracked) => {
      take(tracked);
      return done();
    });
  },
  /** Draw calls, triangles and textures of the dressed mirror, on a stage of its own. */
  async sizes(): Promise<SceneSizes> {
    const textures = countTextures();
    const apart = openStage(ready().wardrobe);
    let sizes = { drawCalls: 0, triangles: 0, textureMegabytes: 0 };
    await ready().ours.turn(SAMPLING_TURN_MS, (tracked) => {
      if (apart.take(tracked) === null) return;
      const { drawCalls, triangles } = apart.scene.readouts();
      sizes = { drawCalls, triangles, textureMegabytes: textures.megabytes() };
    });
    textures.stop();
    apart.close();
    return sizes;
  },
  costs: (): CostSummary => ready().ours.costs(),
  flatGarment: (): FlatPicture => flatPicture(ready().wardrobe),
  registration: (count: number): Promise<readonly RegistrationSample[]> =>
    collect(count, (tracked) => sampleRegistration(showStage(), ready().wardrobe, tracked)),
  coherence: (count: number): Promise<readonly CoherenceSample[]> =>
    collect(count, (tracked) => sampleCoherence(showStage(), tracked)),
};

function showStage(): ReturnType<typeof openStage> {
  stage ??= openStage(ready().wardrobe);
  return stage;
}

/** Samples every frame while the pipeline runs, until there are enough or the time is over. */
async function collect<Sample>(
  count: number,
  sample: (tracked: TrackedFrame) => Sample | null,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const beganMs = performance.now();
  while (samples.length < count && performance.now() - beganMs < SAMPLING_LIMIT_MS) {
    await ready().ours.turn(SAMPLING_TURN_MS, (tracked) => {
      const one = samples.length < count ? sample(tracked) : null;
      if (one !== null) samples.push(one);
    });
  }
  return samples;
}

export type BenchPage = typeof bench;
Object.assign(window, { psycheBench: bench });
