import { expect, it } from "vitest";
import { createStallWatch, STALLED_AFTER_MS } from "./stall-watch.ts";

it("tells once that pictures stopped, and never before the first", () => {
  const watch = createStallWatch();
  expect(watch.stalled(60_000)).toBe(false);
  watch.seen(60_000);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS - 1)).toBe(false);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS)).toBe(true);
  expect(watch.stalled(60_000 + STALLED_AFTER_MS)).toBe(false);
  watch.seen(90_000);
  watch.reset();
  expect(watch.stalled(200_000)).toBe(false);
});
