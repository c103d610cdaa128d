import type { Log } from "../../../../main/base/log.ts";
import type { BodyState, Pose, RestBone } from "../../../../models/contract/index.ts";
import type { CoverOrder, CoverRest, CoverSaid, CoverWord } from "./cover-order.ts";
import { createCoverReader, type ReaderEars, type ReaderWorker } from "./cover-reader.ts";
import { personCover } from "./person-cover.ts";
import { readingHeight } from "./reading-size.ts";
import type { SleeveEnds } from "./sleeve-ends.ts";
import { smallPicture } from "./small-frame.dom.ts";

/** A camera's frames are read this often; between readings the cover moves with the body. */
const EVERY_MS = 500;

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
  readonly look: (shown: CoveredFrame, sleeves: SleeveEnds) => void;
  /** What is under way tells nothing any more. */
  readonly reset: () => void;
  readonly dispose: () => void;
}

export function createCoverWatch(
  rest: readonly RestBone[],
  onWord: (word: CoverWord, of: CoveredBody) => void,
  log: Log,
): CoverWatch {
  const reader = createCoverReader((ears) => startWorker(rest, ears), log);
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let picture: WeakRef<ImageBitmap> | null = null;
  let readFor: SleeveEnds | null = null;

  const heightOf = ({ heightPixels, body }: CoveredFrame, isStill: boolean): number =>
    readingHeight({ heightPixels, pixelsPerMetre: body.pixelsPerMetre }, isStill);
  const lookAtOnce = (shown: CoveredFrame, frame: ImageBitmap, sleeves: SleeveEnds): void => {
    if (picture?.deref() === frame && readFor === sleeves) return;
    readFor = sleeves;
    picture = new WeakRef(frame);
    const small = smallPicture(frame, shown, heightOf(shown, true));
    if (small === null) return;
    const cover = personCover(small, shown.pose, rest, shown.body, sleeves);
    onWord({ ...cover, widthPixels: small.widthPixels, heightPixels: small.heightPixels }, copyOf(shown));
  };
  const send = (shown: CoveredFrame, frame: VideoFrame, sleeves: SleeveEnds): void => {
    const { nowMs, pose } = shown;
    if (nowMs - lookedAtMs < EVERY_MS || !reader.isFree(nowMs)) return;
    lookedAtMs = nowMs;
    const of = copyOf(shown);
    const order: CoverOrder = {
      frame: frame.clone(),
      heightPixels: heightOf(shown, false),
      pose: { mask: pose.mask, landmarks: pose.landmarks },
      body: of.body,
      sleeves,
    };
    reader.read(order, nowMs, (word) => onWord(word, of));
  };

  return {
    look(shown, sleeves) {
      const { frame } = shown;
      if (frame instanceof VideoFrame) send(shown, frame, sleeves);
      else lookAtOnce(shown, frame, sleeves);
    },
    reset() {
      reader.forget();
      picture = null;
    },
    dispose: reader.dispose,
  };
}

function startWorker(rest: CoverRest, { onWord, onFault }: ReaderEars): ReaderWorker {
  const worker = new Worker(new URL("./cover.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<CoverSaid>) => onWord(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onFault(event.message || "it did not start");
  });
  worker.postMessage(rest);
  return {
    post: (order) => worker.postMessage(order, [order.frame]),
    end: () => worker.terminate(),
  };
}

/** What outlives the frame: a copy, for the body is written anew by the next one. */
function copyOf({ widthPixels, heightPixels, body, nowMs }: CoveredFrame): CoveredBody {
  const { positions, rotations, scales, confidences, girthRatios } = body;
  return {
    widthPixels,
    heightPixels,
    nowMs,
    // By hand: a structured clone of it took a twentieth of a millisecond.
    body: {
      ...body,
      positions: positions.slice(),
      rotations: rotations.slice(),
      scales: scales.slice(),
      confidences: confidences.slice(),
      girthRatios: { ...girthRatios },
    },
  };
}
