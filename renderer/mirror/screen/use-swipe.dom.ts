import { type PointerEvent, useRef, useState } from "react";

/** A finger that goes this share of the reflection's width, or is this quick, asks for the next garment. */
const FAR_SHARE = 0.18;
const QUICK_PIXELS_PER_MS = 0.5;
/** Below this a touch is a touch. */
const TOUCH_PIXELS = 12;

export interface SwipeHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(): void;
}

/**
 * A sideways drag. `dragPixels`: how far the finger is now, 0 when it rests. To the left comes the next, as pages are
 * turned; upwards and downwards are nothing.
 */
export function useSwipe(onSwipe: (way: "next" | "previous") => void): {
  readonly dragPixels: number;
  readonly handlers: SwipeHandlers;
} {
  const [dragPixels, setDragPixels] = useState(0);
  const from = useRef<{ readonly x: number; readonly y: number; readonly atMs: number } | null>(null);
  const rest = () => {
    from.current = null;
    setDragPixels(0);
  };
  return {
    dragPixels,
    handlers: {
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, atMs: event.timeStamp };
      },
      onPointerMove(event) {
        if (from.current === null) return;
        const x = event.clientX - from.current.x;
        const isSideways =
          Math.abs(x) > TOUCH_PIXELS && Math.abs(x) > Math.abs(event.clientY - from.current.y);
        setDragPixels(isSideways ? x : 0);
      },
      onPointerUp(event) {
        const begun = from.current;
        rest();
        if (begun === null) return;
        const x = event.clientX - begun.x;
        if (Math.abs(x) < TOUCH_PIXELS || Math.abs(x) < Math.abs(event.clientY - begun.y)) return;
        const isFar = Math.abs(x) > FAR_SHARE * event.currentTarget.clientWidth;
        const isQuick = Math.abs(x) / Math.max(1, event.timeStamp - begun.atMs) > QUICK_PIXELS_PER_MS;
        if (isFar || isQuick) onSwipe(x < 0 ? "next" : "previous");
      },
      onPointerCancel: rest,
    },
  };
}
