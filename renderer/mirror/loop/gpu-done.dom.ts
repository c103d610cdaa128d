/** How often it is looked whether the GL is done. */
const LOOK_EVERY_MS = 2;
/** And first after this share of what the last picture took: each look costs the page's thread a tenth of a millisecond. */
const FIRST_LOOK_SHARE = 0.5;
/** A picture that takes longer is not waited for. */
const GIVE_UP_AFTER_MS = 250;

/** Settles when the GL has done everything that it was asked for before; soon after a context that was lost. */
export type GpuDone = () => Promise<void>;

/**
 * Asking for the next frame while the GL still draws the last queues pictures up in front of the screen: each is then
 * shown later by as many draws as wait. One draw at a time keeps what is shown as fresh as the machine allows.
 */
export function createGpuDone(gl: WebGL2RenderingContext): GpuDone {
  let lastTookMs = 0;
  return () =>
    new Promise((resolve) => {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (fence === null) return resolve();
      gl.flush();
      const beganAtMs = performance.now();
      const look = () => {
        const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
        const tookMs = performance.now() - beganAtMs;
        if (!isDone && !gl.isContextLost() && tookMs < GIVE_UP_AFTER_MS) {
          setTimeout(look, LOOK_EVERY_MS);
          return;
        }
        lastTookMs = tookMs;
        gl.deleteSync(fence);
        resolve();
      };
      setTimeout(look, Math.max(LOOK_EVERY_MS, FIRST_LOOK_SHARE * lastTookMs));
    });
}
