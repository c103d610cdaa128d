import { expect, it } from "vitest";
import { createManualTimers } from "../base/timers.ts";
import { watchClock } from "./clock-watch.ts";

it("tells of jumps of the clock, once each, and of no small correction", () => {
  const timers = createManualTimers();
  const lines: string[] = [];
  let [nowMs, monotonicMs] = [1_000_000, 0];
  const pass = (civilMs: number) => {
    nowMs += civilMs;
    monotonicMs += 10_000;
    timers.advance(10_000);
  };
  const clock = { nowMs: () => nowMs, monotonicMs: () => monotonicMs };
  watchClock(clock, timers, (_level, _part, _code, message) => lines.push(message));
  pass(10_000);
  pass(10_900);
  expect(lines).toEqual([]);
  pass(3_610_000);
  pass(10_000);
  pass(-50_000);
  expect(lines.map((line) => /jumped by \d+ s \w+/.exec(line)?.[0])).toEqual([
    "jumped by 3600 s forward",
    "jumped by 60 s back",
  ]);
});
