/** How often it is looked whether the GL is done. */
const LOOK_EVERY_MS = 2;
/** A picture that takes longer is not waited for. */
const GIVE_UP_AFTER_MS = 250;

/** Settles when the GL has done everything that it was asked for before; soon after a context that was lost. */
export type GpuDone = () => Promise<void>;

/**
 * Asking for the next frame while the GL still draws the last queues pictures up in front of the screen: each is then
 * shown later by as many draws as wait. One draw at a time keeps what is shown as fresh as the machine allows.
 */
export function createGpuDone(gl: WebGL2RenderingContext): GpuDone {
  return () =>
    new Promise((resolve) => {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (fence === null) return resolve();
      gl.flush();
      const beganAtMs = performance.now();
      const look = () => {
        const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
        if (!isDone && !gl.isContextLost() && performance.now() - beganAtMs < GIVE_UP_AFTER_MS) {
          setTimeout(look, LOOK_EVERY_MS);
          return;
        }
        gl.deleteSync(fence);
        resolve();
      };
      setTimeout(look, LOOK_EVERY_MS);
    });
}
