import type { Unsubscribe } from "../../../main/base/signal.ts";

export interface WhenCoversOptions {
  /** The transitions by which a part comes in now; each is settled when it has ended or was called off. */
  readonly arrivals: () => readonly Promise<unknown>[];
  /** Calls when the next picture of the page is about to be made; the answer calls it off. */
  readonly nextFrame: (callback: () => void) => () => void;
  readonly onCovers: () => void;
}

/**
 * Says when a part that comes in covers what lies below: not after a time, but when all that moves it has ended and the
 * second frame after that is on its way, so that the first one, with the part as it stays, was presented. Ends when
 * called off.
 */
export function whenCovers({ arrivals, nextFrame, onCovers }: WhenCoversOptions): Unsubscribe {
  let isOff = false;
  let callOff: () => void = () => undefined;
  void Promise.allSettled(arrivals()).then(() => {
    if (!isOff) callOff = nextFrame(() => void (callOff = nextFrame(onCovers)));
  });
  return () => {
    isOff = true;
    callOff();
  };
}
