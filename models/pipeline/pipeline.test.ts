import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { silentLog } from "../../main/base/log.ts";
import type { TrackedFrame } from "../contract/index.ts";
import { HUNG_AFTER_MS, LOAD_LIMIT_MS, PING_EVERY_MS } from "./kept-worker.dom.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { createPipeline, MAX_IMAGES_WAITING, type VisionFault } from "./pipeline.dom.ts";
import { MAX_RESTARTS } from "./restart-policy.ts";

const READY = { network: { variant: "lite", delegate: "CPU" }, rendererName: "fake", loadMs: 1 } as const;

/** A worker whose words the test speaks. */
class FakeWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  terminated = false;
  postMessage(message: ToWorker) {
    this.heard.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  say(message: FromWorker) {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }
  breakDown() {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  }
  kinds() {
    return this.heard.map((message) => message.kind);
  }
}

function fakeFrame() {
  return { close: vi.fn(), width: 4, height: 4 } as unknown as ImageBitmap & {
    close: ReturnType<typeof vi.fn>;
  };
}

function tracked(sequence: number): TrackedFrame & { frame: ReturnType<typeof fakeFrame> } {
  return {
    frame: fakeFrame(),
    widthPixels: 4,
    heightPixels: 4,
    sequence,
    capturedAtMs: 0,
    inferenceMs: 1,
    pose: null,
  };
}

function open(drawn?: Promise<void>) {
  const workers: FakeWorker[] = [];
  const faults: VisionFault[] = [];
  const frames: TrackedFrame[] = [];
  const pipeline = createPipeline({
    onFrame: (frame) => {
      frames.push(frame);
      return drawn;
    },
    onFault: (fault) => faults.push(fault),
    log: silentLog,
    createWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
  const last = () => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error("No worker was made.");
    return worker;
  };
  return { pipeline, workers, faults, frames, last, codes: () => faults.map((fault) => fault.code) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("createPipeline", () => {
  it("acknowledges each frame only after its receiver is done with it", () => {
    const { last, frames, pipeline } = open();
    last().say({ kind: "loaded", ready: READY });
    last().say({ kind: "tracked", tracked: tracked(0), workerMs: 1 });
    expect(frames).toHaveLength(1);
    expect(
      last()
        .kinds()
        .filter((kind) => kind === "taken"),
    ).toHaveLength(1);
    expect(pipeline.costs().frames).toBe(1);
    pipeline.close();
  });

  it("asks for the next frame only when the last one is drawn, where its receiver says when", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { last, pipeline } = open(promise);
    last().say({ kind: "loaded", ready: READY });
    last().say({ kind: "tracked", tracked: tracked(0), workerMs: 1 });
    expect(last().kinds()).not.toContain("taken");
    resolve();
    await promise;
    await Promise.resolve();
    expect(last().kinds()).toContain("taken");
    pipeline.close();
  });

  it("starts a crashed worker again and says so twice", () => {
    const { last, workers, codes, pipeline } = open();
    last().say({ kind: "loaded", ready: READY });
    last().breakDown();
    expect(codes()).toEqual(["vision-crashed"]);
    vi.advanceTimersByTime(1_000);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.terminated).toBe(true);
    last().say({ kind: "loaded", ready: READY });
    expect(codes()).toEqual(["vision-crashed", "vision-restarted"]);
    pipeline.close();
  });

  it("notices a worker that no longer answers, and one that never loads", () => {
    const { last, workers, codes, pipeline } = open();
    last().say({ kind: "loaded", ready: READY });
    vi.advanceTimersByTime(HUNG_AFTER_MS + 2 * PING_EVERY_MS);
    expect(codes()).toEqual(["vision-crashed"]);
    expect(workers).toHaveLength(2);
    vi.advanceTimersByTime(LOAD_LIMIT_MS / 2);
    expect(codes()).toHaveLength(1);
    vi.advanceTimersByTime(LOAD_LIMIT_MS / 2 + 2 * PING_EVERY_MS);
    expect(codes()).toHaveLength(2);
    pipeline.close();
  });

  it("leaves a worker alone that answers its pings", () => {
    const { last, codes, pipeline } = open();
    last().say({ kind: "loaded", ready: READY });
    for (let i = 0; i < 30; i++) {
      vi.advanceTimersByTime(PING_EVERY_MS);
      last().say({ kind: "pong" });
    }
    expect(codes()).toEqual([]);
    pipeline.close();
  });

  it("gives up after a bounded number of crashes", () => {
    const { last, workers, codes, pipeline } = open();
    for (let i = 0; i <= MAX_RESTARTS; i++) {
      last().breakDown();
      vi.advanceTimersByTime(5_000);
    }
    expect(codes().at(-1)).toBe("vision-failed");
    expect(workers).toHaveLength(MAX_RESTARTS + 1);
    vi.advanceTimersByTime(100_000);
    expect(workers).toHaveLength(MAX_RESTARTS + 1);
    pipeline.close();
  });

  it("does not start again on weights that are missing", () => {
    const { last, workers, codes, pipeline } = open();
    last().say({ kind: "failed", code: "weights-missing", message: "…" });
    vi.advanceTimersByTime(100_000);
    expect(codes()).toEqual(["weights-missing"]);
    expect(workers).toHaveLength(1);
    pipeline.close();
  });

  it("closes frames that nobody can take", async () => {
    const { last, pipeline } = open();
    const early = fakeFrame();
    pipeline.push(early, 0);
    expect(early.close).toHaveBeenCalledTimes(1);
    const old = last();
    old.say({ kind: "loaded", ready: READY });
    old.breakDown();
    const late = tracked(3);
    old.say({ kind: "tracked", tracked: late, workerMs: 0 });
    expect(late.frame.close).toHaveBeenCalledTimes(1);
    pipeline.close();
  });

  it("answers for every single picture, also when the worker dies or too many wait", async () => {
    const { last, pipeline } = open();
    expect(await pipeline.detectOne(fakeFrame())).toMatchObject({ code: "vision-busy" });
    last().say({ kind: "loaded", ready: READY });
    const answers = Array.from({ length: MAX_IMAGES_WAITING }, () => pipeline.detectOne(fakeFrame()));
    expect(await pipeline.detectOne(fakeFrame())).toMatchObject({ code: "vision-busy" });
    last().say({ kind: "image", id: 1, tracked: tracked(0) });
    expect(await answers[0]).toMatchObject({ ok: true });
    last().breakDown();
    expect(await answers[1]).toMatchObject({ code: "vision-crashed" });
    pipeline.close();
  });
});
