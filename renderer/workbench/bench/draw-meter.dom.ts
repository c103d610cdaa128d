/** How often it is looked whether the GL is done. */
const LOOK_EVERY_MS = 2;
/** Pictures under way at once; more would mean that the GL never catches up. */
const MAX_UNDER_WAY = 64;
/** Pictures at the beginning that fill caches and do not count. */
const WARM_UP = 3;

/** What a run put on its canvas. */
export interface DrawnPictures {
  readonly pictures: number;
  /** From the first picture that counts to the last, both complete on the canvas. */
  readonly elapsedMs: number;
  /** From a frame's capture until the GL was done with its picture, one a picture; empty where nobody told the capture. */
  readonly delaysMs: readonly number[];
}

/** Counts pictures when the GL is done with them, not when the script has asked for them. */
export interface DrawMeter {
  /** Call after a picture's last GL command. Throws where the GL falls behind without end. */
  asked(capturedAtMs: number | null): void;
  /** Settles when the GL is done with everything. */
  finish(): Promise<DrawnPictures>;
}

export function createDrawMeter(gl: WebGL2RenderingContext): DrawMeter {
  const underWay: { readonly fence: WebGLSync; readonly capturedAtMs: number | null }[] = [];
  const doneAtMs: number[] = [];
  const delaysMs: number[] = [];

  function look(): void {
    for (let first = underWay[0]; first !== undefined; first = underWay[0]) {
      if (gl.getSyncParameter(first.fence, gl.SYNC_STATUS) !== gl.SIGNALED) return;
      gl.deleteSync(first.fence);
      underWay.shift();
      const nowMs = performance.now();
      doneAtMs.push(nowMs);
      if (first.capturedAtMs !== null && doneAtMs.length > WARM_UP) delaysMs.push(nowMs - first.capturedAtMs);
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS);

  return {
    asked(capturedAtMs) {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (fence === null) throw new Error("The graphics context is lost.");
      gl.flush();
      underWay.push({ fence, capturedAtMs });
      if (underWay.length > MAX_UNDER_WAY) throw new Error("The GL falls behind without end.");
    },
    async finish() {
      while (underWay.length > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      clearInterval(timer);
      const from = doneAtMs[WARM_UP] ?? 0;
      return {
        pictures: Math.max(0, doneAtMs.length - WARM_UP - 1),
        elapsedMs: (doneAtMs.at(-1) ?? 0) - from,
        delaysMs,
      };
    },
  };
}
