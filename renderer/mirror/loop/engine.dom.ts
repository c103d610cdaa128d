import type { Log } from "../../../main/base/log.ts";
import type { Result } from "../../../main/base/result.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { TrackedFrame } from "../../../models/contract/index.ts";
import type { MirrorScene } from "../scene/create-scene.dom.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import type { LoadedBody } from "../scene/load-asset.dom.ts";
import type { Trouble } from "../visit/trouble.ts";
import { createGpuDone } from "./gpu-done.dom.ts";
import type { Part } from "./health.ts";
import { type BodyEstimator, createLoop, type Loop, type LoopMode, type SeenPicture } from "./loop.dom.ts";

const FIRST_RETRY_AFTER_MS = 1_000;
const LAST_RETRY_AFTER_MS = 30_000;
/** So many pictures in a row that could not be drawn mean that none will be. */
export const BROKEN_AFTER_PICTURES = 30;

export interface EngineOptions {
  readonly loadBody: () => Promise<Result<LoadedBody>>;
  /** Throws where there is no WebGL2. */
  readonly createScene: (body: LoadedBody) => MirrorScene;
  readonly estimator: BodyEstimator;
  readonly timers: Timers;
  readonly log: Log;
  readonly onHealth: (part: Part, trouble: Trouble | null) => void;
  readonly onSeen: (seen: SeenPicture) => void;
  readonly onDrawn: (atMs: number) => void;
  /** Drawing fails again and again: what was set up is of no more use. */
  readonly onBroken: (error: unknown) => void;
  readonly looksComplete: () => boolean;
  /** Keeps the last frame open until the next one, for the rehearsal's probes. */
  readonly keepLast: boolean;
  /** Null where the canvas has no WebGL2. */
  readonly gl: () => WebGL2RenderingContext | null;
}

/** The drawing half of the mirror, from when its body is loaded; frames that come earlier are closed unseen. */
export interface Engine {
  take(tracked: TrackedFrame): void | Promise<void>;
  /** Null until the body is loaded. */
  readonly parts: { readonly loop: Loop; readonly scene: MirrorScene } | null;
  /** Mode and garments are kept for the parts that are still being loaded. */
  setMode(mode: LoopMode): void;
  setGarments(garments: readonly SceneGarment[]): void;
}

export function createEngine(options: EngineOptions): Engine {
  const { createScene, loadBody, log, onHealth, timers } = options;
  let parts: Engine["parts"] = null;
  let failures = 0;
  let undrawn = 0;
  let mode: LoopMode = "off";
  let garments: readonly SceneGarment[] = [];

  async function build(): Promise<void> {
    const body = await loadBody();
    if (!body.ok) {
      failures++;
      onHealth("graphics", "assets-missing");
      log("trouble", "mirror", body.code, body.message);
      timers.after(Math.min(FIRST_RETRY_AFTER_MS * 2 ** failures, LAST_RETRY_AFTER_MS), () => void build());
      return;
    }
    let scene: MirrorScene;
    try {
      scene = createScene(body.value);
    } catch (error) {
      onHealth("graphics", "no-gl");
      log("trouble", "mirror", "no-gl", `The scene could not be set up: ${String(error)}`);
      return;
    }
    scene.onContextLost(() => onHealth("graphics", "gl-lost"));
    scene.onContextRestored(() => onHealth("graphics", null));
    onHealth("graphics", null);
    const gl = options.gl();
    const gpuDone = gl === null ? () => Promise.resolve() : createGpuDone(gl);
    const loop = createLoop({ ...options, scene, gpuDone });
    parts = { loop, scene };
    loop.setMode(mode);
    loop.setGarments(garments);
  }
  void build();

  /** One bad picture is passed over; the loop has closed it. */
  function notDrawn(error: unknown): void {
    undrawn++;
    if (undrawn === 1) log("trouble", "mirror", "picture-not-drawn", String(error));
    if (undrawn === BROKEN_AFTER_PICTURES) options.onBroken(error);
  }

  return {
    take(tracked) {
      if (parts === null) {
        tracked.frame.close();
        return undefined;
      }
      try {
        const drawn = parts.loop.take(tracked);
        undrawn = 0;
        return drawn;
      } catch (error) {
        return notDrawn(error);
      }
    },
    get parts() {
      return parts;
    },
    setMode(next) {
      mode = next;
      parts?.loop.setMode(next);
    },
    setGarments(next) {
      garments = next;
      parts?.loop.setGarments(next);
    },
  };
}
