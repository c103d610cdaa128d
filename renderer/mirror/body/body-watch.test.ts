import { describe, expect, it } from "vitest";
import { LOST_TRACK_MS, NOBODY_MS } from "../visit/limits.ts";
import { type BodyWatch, createBodyWatch, watchBody, watchOtherLooks } from "./body-watch.ts";
import type { PoseReading } from "./pose-reading.ts";

const TALL = [0.62, 0.78, 0.75];
const SMALL = [0.85, 0.55, 0.5];
const here: PoseReading = {
  present: true,
  facing: true,
  framing: "good",
  hipXNormalized: 0.5,
  proportions: TALL,
};
const gone: PoseReading = { ...here, present: false, facing: false, proportions: null };

type Stretch = readonly [untilMs: number, reading: PoseReading, drawn?: boolean];

function watchAll(begin: BodyWatch, fromMs: number, ...stretches: readonly Stretch[]) {
  let watch = begin;
  const told: string[] = [];
  let atMs = fromMs;
  for (const [untilMs, reading, drawn = false] of stretches) {
    for (; atMs < untilMs; atMs += 50) {
      const next = watchBody(watch, reading, drawn, atMs);
      watch = next.watch;
      told.push(...next.actions.map((action) => (action.kind === "framing" ? action.framing : action.kind)));
    }
  }
  return { watch, told };
}

describe("watchBody", () => {
  it("tells of a lost track and of nobody, once each", () => {
    const { told } = watchAll(createBodyWatch(0), 0, [1_000, here], [NOBODY_MS + 20_000, gone]);
    expect(told).toEqual(["track-lost", "nobody"]);
  });

  it("says nothing of a person who steps out shortly and comes back", () => {
    const { told } = watchAll(createBodyWatch(0), 0, [4_000, here], [6_000, gone], [12_000, here]);
    expect(told).toEqual([]);
  });

  it("takes no body for lost while no pictures come, however long the first or the next one takes", () => {
    const slowStart = watchAll(createBodyWatch(0), LOST_TRACK_MS + 2_000, [10_000, gone], [12_000, here]);
    expect(slowStart.told).toEqual([]);
    const stalled = watchAll(slowStart.watch, 12_000 + NOBODY_MS, [14_000 + NOBODY_MS, gone]);
    expect(stalled.told).toEqual([]);
    const left = watchAll(stalled.watch, 14_000 + NOBODY_MS, [20_000 + NOBODY_MS, gone]);
    expect(left.told).toEqual(["track-lost"]);
  });

  it("notices another body after a short gap", () => {
    const other = { ...here, proportions: SMALL };
    const { told } = watchAll(createBodyWatch(0), 0, [4_000, here], [5_000, gone], [9_000, other]);
    expect(told).toEqual(["another-body"]);
  });

  it("notices another body that takes the place at once", () => {
    const other = { ...here, proportions: SMALL, hipXNormalized: 0.95 };
    expect(watchAll(createBodyWatch(0), 0, [4_000, here], [9_000, other]).told).toEqual(["another-body"]);
  });

  it("takes no small difference for another body", () => {
    const turned = { ...here, proportions: TALL.map((ratio) => ratio * 0.88) };
    expect(watchAll(createBodyWatch(0), 0, [4_000, here], [5_000, gone], [9_000, turned]).told).toEqual([]);
  });

  it("after a lost track whoever comes is new, and nobody is told apart", () => {
    const other = { ...here, proportions: SMALL };
    const { told } = watchAll(
      createBodyWatch(0),
      0,
      [4_000, here],
      [4_100 + LOST_TRACK_MS, gone],
      [15_000, other],
    );
    expect(told).toEqual(["track-lost"]);
  });

  it("hints after a moment, and not at a flicker", () => {
    const close: PoseReading = { ...here, framing: "too-close" };
    const flicker = watchAll(
      createBodyWatch(0),
      0,
      [500, here],
      [1_000, close],
      [2_000, here],
      [2_500, close],
    );
    expect(flicker.told).toEqual([]);
    const stays = watchAll(createBodyWatch(0), 0, [2_000, close], [4_000, here]);
    expect(stays.told).toEqual(["too-close", "good"]);
  });

  it("says dressed after a second of drawing without a break, anew for other looks", () => {
    const worn = watchAll(createBodyWatch(0), 0, [800, here, true], [900, here], [1_800, here, true]);
    expect(worn.told).toEqual([]);
    const settled = watchAll(worn.watch, 1_800, [4_000, here, true]);
    expect(settled.told).toEqual(["dressed"]);
    expect(watchAll(watchOtherLooks(settled.watch), 4_000, [6_000, here, true]).told).toEqual(["dressed"]);
  });
});
