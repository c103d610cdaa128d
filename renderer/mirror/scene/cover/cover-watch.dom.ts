import type { BodyState, Pose, RestBone } from "../../../../models/contract/index.ts";
import type { CoverOrder, CoverWord } from "./cover-order.ts";
import { personCover } from "./person-cover.ts";
import { smallPicture } from "./small-frame.dom.ts";

/** A camera's frames are read this often; between readings the cover moves with the body. */
const EVERY_MS = 500;
/** Height of the small picture: a camera's in passing, a single picture's in full. */
const LIVE_PIXELS = 160;
const STILL_PIXELS = 256;

/** The body in one frame. */
export interface CoveredBody {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly body: BodyState;
  readonly nowMs: number;
}
/** One frame as the scene draws it; it stays the caller's. */
export interface CoveredFrame extends CoveredBody {
  readonly frame: VideoFrame | ImageBitmap;
  readonly pose: Pose;
}

/** Reads what of the person lies before garments: of single pictures at once, of a camera in a worker and seldom. */
export interface CoverWatch {
  /** `onWord` gets each new reading, at once or later, with the body as it stood in the frame that was read. */
  readonly look: (shown: CoveredFrame) => void;
  /** What is under way tells nothing any more. */
  readonly reset: () => void;
  readonly dispose: () => void;
}

export function createCoverWatch(
  rest: readonly RestBone[],
  onWord: (word: CoverWord, of: CoveredBody) => void,
): CoverWatch {
  let worker: Worker | null = null;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let asked: CoveredBody | null = null;
  let isBusy = false;
  let picture: WeakRef<ImageBitmap> | null = null;

  const start = (): Worker => {
    const made = new Worker(new URL("./cover.worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<CoverWord | null>) => {
      isBusy = false;
      const of = asked;
      asked = null;
      if (data !== null && of !== null) onWord(data, of);
    });
    // Without the worker arms and head are hidden by the body's own shape alone.
    made.addEventListener("error", () => made.terminate());
    return made;
  };

  const lookAtOnce = (shown: CoveredFrame, frame: ImageBitmap): void => {
    if (picture?.deref() === frame) return;
    picture = new WeakRef(frame);
    const small = smallPicture(frame, shown, STILL_PIXELS);
    if (small === null) return;
    const bytes = personCover(small, shown.pose, rest, shown.body);
    onWord({ bytes, widthPixels: small.widthPixels, heightPixels: small.heightPixels }, copyOf(shown));
  };

  const send = (shown: CoveredFrame, frame: VideoFrame): void => {
    if (isBusy || shown.nowMs - lookedAtMs < EVERY_MS) return;
    lookedAtMs = shown.nowMs;
    isBusy = true;
    const { pose } = shown;
    asked = copyOf(shown);
    worker ??= start();
    const clone = frame.clone();
    const order: CoverOrder = {
      frame: clone,
      heightPixels: LIVE_PIXELS,
      pose: { mask: pose.mask, landmarks: pose.landmarks },
      rest,
      body: asked.body,
    };
    worker.postMessage(order, [clone]);
  };

  return {
    look(shown) {
      const { frame } = shown;
      if (frame instanceof VideoFrame) send(shown, frame);
      else lookAtOnce(shown, frame);
    },
    reset() {
      asked = null;
      picture = null;
    },
    dispose() {
      worker?.terminate();
      worker = null;
    },
  };
}

/** What outlives the frame: a copy, for the body is written anew by the next one. */
function copyOf({ widthPixels, heightPixels, body, nowMs }: CoveredFrame): CoveredBody {
  return { widthPixels, heightPixels, body: structuredClone(body), nowMs };
}
