import { expect, it } from "vitest";
import { createStallWatch, NOT_BEGUN_AFTER_MS, STALLED_AFTER_MS } from "./stall-watch.ts";

it("tells once that pictures stopped", () => {
  const watch = createStallWatch();
  watch.seen(60_000);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS - 1, true)).toBe(false);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS, true)).toBe(true);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS, true)).toBe(false);
});

it("tells that pictures never began, counted from when they were due", () => {
  const watch = createStallWatch();
  expect(watch.stalled(60_000, false)).toBe(false);
  expect(watch.stalled(90_000, true)).toBe(false);
  expect(watch.stalled(90_000 + NOT_BEGUN_AFTER_MS - 1, true)).toBe(false);
  expect(watch.stalled(90_000 + NOT_BEGUN_AFTER_MS, true)).toBe(true);
});

it("forgets the last picture while none is due", () => {
  const watch = createStallWatch();
  watch.seen(60_000);
  expect(watch.stalled(61_000, false)).toBe(false);
  expect(watch.stalled(90_000, true)).toBe(false);
});
