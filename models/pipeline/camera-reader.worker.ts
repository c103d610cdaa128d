import { createCaptureClock } from "./capture-clock.ts";
import type { IncomingFrame } from "./tracker.worker.ts";

/** Reads a camera until it ends or is let go. */
export interface CameraReader {
  /** Lets the camera go; no frame is offered after this. */
  stop(): void;
}

/**
 * Offers camera frames with their instants of capture on the page's clock. The next is asked for when the
 * last one has been looked at: the stream behind holds one frame, the newest, and drops the others before
 * they cost this thread anything. `onEnd` is called once if the camera ends by itself.
 */
export function readCamera(
  frames: ReadableStream<VideoFrame>,
  pageTimeOriginMs: number,
  offer: (incoming: IncomingFrame) => Promise<void>,
  onEnd: () => void,
): CameraReader {
  const reader = frames.getReader();
  const capturedAt = createCaptureClock();
  const toPageMs = performance.timeOrigin - pageTimeOriginMs;
  let stopped = false;
  const readAll = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || stopped) {
        value?.close();
        return;
      }
      const arrivedAtMs = performance.now() + toPageMs;
      await offer({ frame: value, capturedAtMs: capturedAt(value.timestamp / 1000, arrivedAtMs) });
    }
  };
  // A camera that fails ends like one that was pulled out.
  void readAll()
    .catch(() => undefined)
    .then(() => {
      if (!stopped) onEnd();
    });
  return {
    stop() {
      stopped = true;
      void reader.cancel().catch(() => undefined);
    },
  };
}
