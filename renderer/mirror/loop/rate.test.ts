import { describe, expect, it } from "vitest";
import { createRate } from "./rate.ts";

describe("createRate", () => {
  it("knows nothing before the second picture and forgets what is old", () => {
    const rate = createRate();
    rate.add(0);
    expect(rate.perSecond(0)).toBeNull();
    for (let n = 1; n <= 20; n++) rate.add(n * 50);
    expect(rate.perSecond(1_000)).toBeCloseTo(20, 5);
    expect(rate.perSecond(9_000)).toBeNull();
  });
});
