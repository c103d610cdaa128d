import { describe, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { createAttemptLimit } from "./attempt-limit.ts";

describe("attempt limit", () => {
  it("lets a few failures pass and then asks to wait until the first is old enough", () => {
    const clock = createManualClock();
    const limit = createAttemptLimit({ clock, attempts: 3, spanMs: 60_000, maxKeys: 10 });
    for (let index = 0; index < 3; index += 1) {
      expect(limit.waitSeconds("ann")).toBeNull();
      limit.failed("ann");
      clock.advance(10_000);
    }
    expect(limit.waitSeconds("ann")).toBe(30);
    expect(limit.waitSeconds("bob")).toBeNull();
    clock.advance(29_999);
    expect(limit.waitSeconds("ann")).toBe(1);
    clock.advance(1);
    expect(limit.waitSeconds("ann")).toBeNull();
  });

  it("forgets failures after a success", () => {
    const limit = createAttemptLimit({ clock: createManualClock(), attempts: 1, spanMs: 1_000, maxKeys: 10 });
    limit.failed("ann");
    limit.succeeded("ann");
    expect(limit.waitSeconds("ann")).toBeNull();
  });

  it("remembers a bounded number of keys, the latest", () => {
    const limit = createAttemptLimit({ clock: createManualClock(), attempts: 1, spanMs: 1_000, maxKeys: 2 });
    for (const key of ["a", "b", "a", "c"]) limit.failed(key);
    expect(["a", "b", "c"].map((key) => limit.waitSeconds(key) !== null)).toEqual([true, false, true]);
  });
});
