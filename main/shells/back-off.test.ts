import { expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { createBackOff } from "./back-off.ts";

it("waits longer after each failure, and shortly again after a healthy time", () => {
  const clock = createManualClock();
  const next = createBackOff({ clock, shortestMs: 100, longestMs: 500, healthyAfterMs: 10_000 });
  const waits = Array.from({ length: 5 }, () => {
    const waitMs = next();
    clock.advance(waitMs);
    return waitMs;
  });
  expect(waits).toEqual([100, 200, 400, 500, 500]);
  clock.advance(11_000);
  expect(next()).toBe(100);
});
