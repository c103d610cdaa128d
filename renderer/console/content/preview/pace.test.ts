import { expect, it } from "vitest";
import { createManualTimers } from "../../../../main/base/timers.ts";
import { createPace } from "./pace.ts";

function world(pace: number) {
  const timers = createManualTimers();
  let realMs = 1_000;
  const clock = createPace({ startMs: 50_000, pace, nowMs: () => realMs, timers });
  const pass = (durationMs: number) => {
    realMs += durationMs;
    timers.advance(durationMs);
  };
  return { clock, pass };
}

it("runs faster than the real world, and so do its timers", () => {
  const { clock, pass } = world(10);
  const rung: number[] = [];
  clock.timers.after(5_000, () => rung.push(clock.clockMs()));
  pass(499);
  expect(rung).toEqual([]);
  pass(1);
  expect(rung).toEqual([55_000]);
});

it("keeps what is waited for when the pace is changed or stands", () => {
  const { clock, pass } = world(1);
  const rung: number[] = [];
  clock.timers.after(1_000, () => rung.push(clock.nowMs()));
  pass(400);
  clock.setPace(0);
  pass(60_000);
  expect(clock.nowMs()).toBe(400);
  expect(rung).toEqual([]);
  clock.setPace(6);
  pass(100);
  expect(rung).toEqual([1_000]);
});

it("does not ring what was called off", () => {
  const { clock, pass } = world(2);
  let rang = false;
  const callOff = clock.timers.after(100, () => {
    rang = true;
  });
  callOff();
  clock.setPace(4);
  pass(1_000);
  expect(rang).toBe(false);
});
