import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createGpuDone } from "./gpu-done.dom.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A GL whose fence the test signals. */
function fakeGl() {
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    isDone: false,
    isLost: false,
    deleted: 0,
    fenceSync: () => (gl.isLost ? null : {}),
    flush: () => undefined,
    getSyncParameter: () => (gl.isDone ? 3 : 0),
    isContextLost: () => gl.isLost,
    deleteSync: () => {
      gl.deleted++;
    },
  };
  return gl;
}

async function settled(promise: Promise<void>, afterMs: number): Promise<boolean> {
  let isSettled = false;
  void promise.then(() => {
    isSettled = true;
  });
  await vi.advanceTimersByTimeAsync(afterMs);
  return isSettled;
}

it("settles when the GL is done, and frees its fence", async () => {
  const gl = fakeGl();
  const done = createGpuDone(gl as unknown as WebGL2RenderingContext)();
  expect(await settled(done, 100)).toBe(false);
  gl.isDone = true;
  expect(await settled(done, 5)).toBe(true);
  expect(gl.deleted).toBe(1);
});

it("waits for no picture for ever, nor for a context that is lost", async () => {
  const slow = fakeGl();
  expect(await settled(createGpuDone(slow as unknown as WebGL2RenderingContext)(), 300)).toBe(true);
  expect(slow.deleted).toBe(1);
  const lost = fakeGl();
  const done = createGpuDone(lost as unknown as WebGL2RenderingContext)();
  lost.isLost = true;
  expect(await settled(done, 5)).toBe(true);
  expect(await settled(createGpuDone(lost as unknown as WebGL2RenderingContext)(), 0)).toBe(true);
});
