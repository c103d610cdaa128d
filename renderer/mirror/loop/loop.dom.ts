import type { BodyState, Pose, TrackedFrame } from "../../../models/contract/index.ts";
import { TRACK_LOST_CONFIDENCE } from "../../../models/contract/index.ts";
import type { MirrorScene } from "../scene/create-scene.dom.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import type { GpuDone } from "./gpu-done.dom.ts";
import { createLastFrame } from "./last-frame.dom.ts";
import { createRate } from "./rate.ts";

/** A canvas finer than the camera frame only where a real GPU draws it. */
const FINE_SCALE = 1.5;

/** Between landmarks and garments. */
export interface BodyEstimator {
  /** Null where there is no body. */
  update(
    pose: Pose | null,
    size: { readonly widthPixels: number; readonly heightPixels: number },
    atMs: number,
  ): BodyState | null;
  reset(): void;
}

/** What one picture led to; read by the watch over the visit, never kept. */
export interface SeenPicture {
  readonly pose: Pose | null;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Everything that is worn was drawn on the body. */
  readonly dressed: boolean;
  readonly atMs: number;
}

export interface LoopOptions {
  readonly scene: MirrorScene;
  readonly estimator: BodyEstimator;
  readonly onSeen: (seen: SeenPicture) => void;
  /** Right after a picture was drawn, in the same task: the canvas can be read now. */
  readonly onDrawn: (atMs: number) => void;
  /** Whether all that is worn has its shape. */
  readonly looksComplete: () => boolean;
  /** Keeps the last frame open until the next one, for the rehearsal's probes. */
  readonly keepLast: boolean;
  readonly gpuDone: GpuDone;
}

/** `draw`: the mirror; `count`: frames are looked at for presence and nothing is drawn. */
export type LoopMode = "draw" | "count" | "off";

export interface LoopReadouts {
  readonly picturesPerSecond: number | null;
  readonly lastSequence: number | null;
  readonly dressed: boolean;
}

/** Carries each tracked frame to the screen. Nothing of a frame is kept once it is drawn. */
export interface Loop {
  readonly setMode: (mode: LoopMode) => void;
  readonly setGarments: (garments: readonly SceneGarment[]) => void;
  /**
   * Takes the frame over and closes it, exactly once, whatever happens. Settles when the GL has drawn it; nothing where
   * nothing was drawn.
   */
  readonly take: (tracked: TrackedFrame) => void | Promise<void>;
  readonly readouts: () => LoopReadouts;
  /** Draws the last frame again without garments; false where none was kept. For the rehearsal's probes. */
  readonly drawPlain: () => boolean;
  /** The last frame and its pose, valid until the next one is drawn; null where none was kept. */
  readonly lastTracked: () => TrackedFrame | null;
  /** Draws it again as it was. */
  readonly drawAgain: () => void;
}

/**
 * Draws exactly the frame that the pose came from: both arrive as one `TrackedFrame` and are used up in one call,
 * so picture and garment can never be of different instants.
 */
export function createLoop(options: LoopOptions): Loop {
  const { scene, estimator, onSeen, onDrawn, looksComplete, keepLast, gpuDone } = options;
  const rate = createRate();
  const last = keepLast ? createLastFrame() : null;
  let mode: LoopMode = "off";
  let garments: readonly SceneGarment[] = [];
  let size = { widthPixels: 0, heightPixels: 0 };
  let lastSequence: number | null = null;
  let dressed = false;

  /** A frame is closed once: here, or by the one that follows it where the last is kept. */
  function finish(tracked: TrackedFrame): void {
    if (last?.now?.tracked !== tracked) tracked.frame.close();
  }

  function fit(widthPixels: number, heightPixels: number): void {
    if (size.widthPixels === widthPixels && size.heightPixels === heightPixels) return;
    size = { widthPixels, heightPixels };
    const scale = scene.readouts().tier === "full" ? FINE_SCALE : 1;
    scene.resize(Math.round(widthPixels * scale), Math.round(heightPixels * scale));
  }

  function draw(tracked: TrackedFrame): void {
    const { widthPixels, heightPixels, pose } = tracked;
    const body = estimator.update(pose, { widthPixels, heightPixels }, tracked.capturedAtMs);
    fit(widthPixels, heightPixels);
    scene.draw(tracked, body);
    last?.keep({ tracked, body });
    const onBody = body !== null && body.confidence >= TRACK_LOST_CONFIDENCE;
    dressed = onBody && garments.length > 0 && looksComplete();
    lastSequence = tracked.sequence;
  }

  return {
    setMode(next) {
      if (next === mode) return;
      mode = next;
      dressed = false;
      rate.reset();
      estimator.reset();
      last?.drop();
    },
    setGarments(next) {
      garments = next;
      scene.setGarments(next);
    },
    take(tracked) {
      try {
        if (mode === "off") return undefined;
        const { pose, widthPixels, heightPixels } = tracked;
        const atMs = performance.now();
        if (mode === "draw") {
          draw(tracked);
          onDrawn(atMs);
        }
        rate.add(atMs);
        onSeen({ pose, widthPixels, heightPixels, dressed, atMs });
        return mode === "draw" ? gpuDone() : undefined;
      } finally {
        finish(tracked);
      }
    },
    readouts: () => ({ picturesPerSecond: rate.perSecond(performance.now()), lastSequence, dressed }),
    drawPlain() {
      const kept = last?.now ?? null;
      if (kept !== null) scene.draw(kept.tracked, null);
      return kept !== null;
    },
    lastTracked: () => last?.now?.tracked ?? null,
    drawAgain() {
      const kept = last?.now ?? null;
      if (kept !== null) scene.draw(kept.tracked, kept.body);
    },
  };
}
