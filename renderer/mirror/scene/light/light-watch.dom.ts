import { SAMPLES_A_SIDE } from "../yuv-samples.ts";
import { lightOfPicture } from "./light-of-picture.ts";
import { between, type RoomLight, SHOP_LIGHT } from "./room-light.ts";

/** A camera's frame is read so often. */
const EVERY_MS = 1_500;
/** Time in which two thirds of a change are taken over: a lamp that is switched on does not flash on cloth. */
const EASE_MS = 1_200;

/**
 * Watches the light of the frames, slowly. A camera's frame is read in a worker (on this thread it cost 2 ms of every
 * tenth frame); a picture that stands alone at once.
 */
export interface LightWatch {
  /** The light by now; the frame stays the caller's. */
  readonly look: (frame: VideoFrame | ImageBitmap, nowMs: number) => RoomLight;
  readonly dispose: () => void;
}

export function createLightWatch(): LightWatch {
  let worker: Worker | null = null;
  let light: RoomLight = SHOP_LIGHT;
  let wanted: RoomLight | null = null;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let easedAtMs = 0;
  let isBusy = false;
  let still: WeakRef<ImageBitmap> | null = null;

  const start = (): Worker => {
    const made = new Worker(new URL("./light.worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<RoomLight | null>) => {
      isBusy = false;
      if (data === null) return;
      if (wanted === null) light = data;
      wanted = data;
    });
    // Without the worker cloth keeps the light that was seen last.
    made.addEventListener("error", () => made.terminate());
    return made;
  };
  const send = (frame: VideoFrame): void => {
    isBusy = true;
    worker ??= start();
    const clone = frame.clone();
    worker.postMessage(clone, [clone]);
  };
  const readAtOnce = (picture: ImageBitmap): void => {
    still = new WeakRef(picture);
    const context = new OffscreenCanvas(SAMPLES_A_SIDE, SAMPLES_A_SIDE).getContext("2d");
    if (context === null) return;
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, 0, 0, SAMPLES_A_SIDE, SAMPLES_A_SIDE);
    const { data } = context.getImageData(0, 0, SAMPLES_A_SIDE, SAMPLES_A_SIDE);
    light = { ...lightOfPicture(data), grain: 0 };
    wanted = null;
  };

  return {
    look(frame, nowMs) {
      if (!(frame instanceof VideoFrame)) {
        if (still?.deref() !== frame) readAtOnce(frame);
        return light;
      }
      if (wanted !== null && wanted !== light)
        light = between(light, wanted, 1 - Math.exp((easedAtMs - nowMs) / EASE_MS));
      easedAtMs = nowMs;
      if (!isBusy && nowMs - lookedAtMs >= EVERY_MS) {
        lookedAtMs = nowMs;
        send(frame);
      }
      return light;
    },
    dispose() {
      worker?.terminate();
      worker = null;
    },
  };
}
