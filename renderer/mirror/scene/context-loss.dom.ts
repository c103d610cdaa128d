import type { Log } from "../../../main/base/log.ts";

/** Whether the canvas has its graphics context, and who wants to know. */
export interface ContextLoss {
  readonly isLost: () => boolean;
  readonly onLost: (then: () => void) => void;
  readonly onRestored: (then: () => void) => void;
  readonly dispose: () => void;
}

/** Asks for a new context when the old one is gone, which three builds anew by itself; logs both. */
export function watchContext(canvas: HTMLCanvasElement, log: Log): ContextLoss {
  let lost = false;
  const listeners = { lost: new Set<() => void>(), restored: new Set<() => void>() };
  const onLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    const text = "The graphics context is gone; the mirror waits for a new one.";
    log("notice", "scene", "gl-context-lost", text);
    for (const then of listeners.lost) then();
  };
  const onRestored = (): void => {
    lost = false;
    log("notice", "scene", "gl-context-restored", "The graphics context is back; the mirror goes on.");
    for (const then of listeners.restored) then();
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onRestored);
  return {
    isLost: () => lost,
    onLost: (then) => void listeners.lost.add(then),
    onRestored: (then) => void listeners.restored.add(then),
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
    },
  };
}
