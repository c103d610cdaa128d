/** How often it is looked whether the GL is done. */
const LOOK_EVERY_MS = 2;
/** A picture that takes longer is not waited for: it counts as this long. */
const GIVE_UP_AFTER_MS = 1_000;

/** Measures from a draw's last command until the GL is done with it; one draw at a time, others pass unmeasured. */
export interface DrawTimer {
  /** Call after the draw. `then` gets its time; never while the page is hidden. */
  readonly asked: (startedAtMs: number, then: (drawMs: number, atMs: number) => void) => void;
  readonly dispose: () => void;
}

export function createDrawTimer(gl: WebGL2RenderingContext): DrawTimer {
  let fence: WebGLSync | null = null;
  let timer = 0;
  const drop = (): void => {
    clearTimeout(timer);
    if (fence !== null) gl.deleteSync(fence);
    fence = null;
  };
  return {
    asked(startedAtMs, then) {
      if (fence !== null) return;
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      const look = (): void => {
        if (fence === null) return;
        const nowMs = performance.now();
        const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
        if (isDone || nowMs - startedAtMs > GIVE_UP_AFTER_MS) {
          drop();
          // Nobody waits for the pictures of a hidden page.
          if (!document.hidden) then(nowMs - startedAtMs, nowMs);
        } else timer = window.setTimeout(look, LOOK_EVERY_MS);
      };
      timer = window.setTimeout(look, LOOK_EVERY_MS);
    },
    dispose: drop,
  };
}
