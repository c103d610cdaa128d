import { expect, it } from "vitest";
import { createStallWatch, NOT_BEGUN_AFTER_MS, STALLED_AFTER_MS } from "./stall-watch.ts";

it("tells once that pictures stopped", () => {
  const watch = createStallWatch();
  watch.seen(60_000);
  expect(watch.look(60_000 + STALLED_AFTER_MS - 1, true)).toBe("well");
  expect(watch.look(60_000 + STALLED_AFTER_MS, true)).toBe("hangs");
  expect(watch.look(60_000 + STALLED_AFTER_MS, true)).toBe("well");
});

it("tells that pictures never began, counted from when they were due", () => {
  const watch = createStallWatch();
  expect(watch.look(60_000, false)).toBe("well");
  expect(watch.look(90_000, true)).toBe("well");
  expect(watch.look(90_000 + NOT_BEGUN_AFTER_MS - 1, true)).toBe("well");
  expect(watch.look(90_000 + NOT_BEGUN_AFTER_MS, true)).toBe("hangs");
});

it("forgets the last picture while none is due", () => {
  const watch = createStallWatch();
  watch.seen(60_000);
  expect(watch.look(61_000, false)).toBe("well");
  expect(watch.look(90_000, true)).toBe("well");
});

it("tells a second stall in a row from the first and from later ones", () => {
  const watch = createStallWatch();
  const stall = (fromMs: number) => {
    watch.look(fromMs, true);
    return watch.look(fromMs + NOT_BEGUN_AFTER_MS, true);
  };
  expect([stall(0), stall(100_000), stall(200_000)]).toEqual(["hangs", "hangs-again", "hangs"]);
  watch.seen(300_000);
  watch.look(300_001, false);
  expect([stall(400_000), stall(500_000)]).toEqual(["hangs", "hangs-again"]);
});
