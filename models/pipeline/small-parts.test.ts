import { describe, expect, it } from "vitest";
import { createCaptureClock } from "./capture-clock.ts";
import { createCostRecorder } from "./frame-costs.ts";
import { createNewestSlot } from "./frame-slot.ts";
import {
  createNetworkTrial,
  FRAME_LIMIT_MS,
  networksToTry,
  TRIAL_FRAMES,
  WARM_UP_FRAMES,
} from "./network-choice.ts";

describe("createNewestSlot", () => {
  it("closes each item exactly once unless it was taken", () => {
    const closed: number[] = [];
    const slot = createNewestSlot<number>((item) => closed.push(item));
    slot.put(1);
    slot.put(2);
    expect(slot.take()).toBe(2);
    expect(slot.take()).toBeNull();
    slot.put(3);
    slot.clear();
    slot.clear();
    expect(closed).toEqual([1, 3]);
    expect(slot.dropped).toBe(1);
  });
});

describe("createCaptureClock", () => {
  it("takes the promptest frame as undelayed and tells how late the others came", () => {
    const clock = createCaptureClock();
    clock(1_000, 5_100);
    expect(clock(1_033, 5_043)).toBeCloseTo(5_043);
    expect(clock(1_066, 5_120)).toBeCloseTo(5_076, 0);
    expect(clock(10, 9_000)).toBe(9_000);
  });
});

describe("network choice", () => {
  it("never puts the GPU delegate or full on software GL by itself", () => {
    expect(networksToTry("auto", true)).toEqual([{ variant: "lite", delegate: "CPU" }]);
    expect(networksToTry("auto", false)[0]).toEqual({ variant: "full", delegate: "GPU" });
    expect(networksToTry("full", true)).toEqual([{ variant: "full", delegate: "CPU" }]);
  });

  it.each([
    [FRAME_LIMIT_MS - 1, "keep"],
    [FRAME_LIMIT_MS + 1, "too-slow"],
  ] as const)("a median of %d ms: %s, whatever the first frames took", (frameMs, verdict) => {
    const trial = createNetworkTrial();
    for (let i = 0; i < WARM_UP_FRAMES; i++) expect(trial.add(2_000)).toBe("go-on");
    for (let i = 1; i < TRIAL_FRAMES; i++) expect(trial.add(frameMs)).toBe("go-on");
    expect(trial.add(frameMs)).toBe(verdict);
    expect(trial.medianMs).toBe(frameMs);
  });
});

describe("createCostRecorder", () => {
  it("adds worker and page, and forgets the oldest", () => {
    const recorder = createCostRecorder();
    for (let i = 0; i < 600; i++) recorder.add({ workerMs: i < 80 ? 1_000 : 1, pageMs: 0.5 });
    const summary = recorder.summary();
    expect(summary.frames).toBe(512);
    expect(summary.p95Ms).toBe(1.5);
    expect(summary.meanPageMs).toBeCloseTo(0.5);
  });
});
