import { expect, it, vi } from "vitest";
import { succeed } from "../../../main/base/result.ts";
import type { TrackedFrame } from "../../../models/contract/index.ts";
import type { MirrorScene } from "../scene/create-scene.dom.ts";
import type { LoadedBody } from "../scene/load-asset.dom.ts";
import { BROKEN_AFTER_PICTURES, createEngine } from "./engine.dom.ts";

it("passes over pictures that cannot be drawn, and says so when none can", async () => {
  let broken = true;
  const [onBroken, close] = [vi.fn(), vi.fn()];
  const lines: string[] = [];
  const engine = await openEngine({
    draw: () => {
      if (broken) throw new Error("planted");
    },
    onBroken,
    log: (code) => lines.push(code),
  });
  const show = (count: number): void => {
    for (let at = 0; at < count; at++) void engine.take(pictureOf(close));
  };
  show(BROKEN_AFTER_PICTURES - 1);
  expect(onBroken).not.toHaveBeenCalled();
  broken = false;
  show(1);
  broken = true;
  show(BROKEN_AFTER_PICTURES - 1);
  expect(onBroken).not.toHaveBeenCalled();
  show(1);
  expect(onBroken).toHaveBeenCalledTimes(1);
  expect(close).toHaveBeenCalledTimes(2 * BROKEN_AFTER_PICTURES);
  expect(lines).toEqual(["picture-not-drawn", "picture-not-drawn"]);
});

async function openEngine(parts: {
  readonly draw: () => void;
  readonly onBroken: (error: unknown) => void;
  readonly log: (code: string) => void;
}) {
  const scene = {
    draw: parts.draw,
    resize: () => undefined,
    setGarments: () => undefined,
    readouts: () => ({ tier: "light" }),
    onContextLost: () => undefined,
    onContextRestored: () => undefined,
  };
  const engine = createEngine({
    loadBody: () => Promise.resolve(succeed({} as LoadedBody)),
    createScene: () => scene as unknown as MirrorScene,
    estimator: { update: () => null, reset: () => undefined },
    timers: { after: () => () => undefined },
    log: (_level, _part, code) => parts.log(code),
    onHealth: () => undefined,
    onSeen: () => undefined,
    onDrawn: () => undefined,
    onBroken: parts.onBroken,
    looksComplete: () => true,
    keepLast: false,
    gl: () => null,
  });
  await vi.waitFor(() => expect(engine.parts).not.toBeNull());
  engine.setMode("draw");
  return engine;
}

function pictureOf(close: () => void): TrackedFrame {
  const frame = { close } as unknown as VideoFrame;
  return {
    frame,
    widthPixels: 720,
    heightPixels: 1280,
    sequence: 0,
    capturedAtMs: 0,
    inferenceMs: 0,
    pose: null,
  };
}
