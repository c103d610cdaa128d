import { describe, expect, it } from "vitest";
import { type Drawing, drawWhole, LOOK_AGAIN_MS, MAX_LOOKS } from "./draw-whole.ts";

/** Draws these one after the other, and the last one again and again. */
async function looks(...drawings: readonly (Drawing<string> | null)[]) {
  let at = 0;
  let waitedMs = 0;
  const picture = await drawWhole({
    draw: () => drawings[Math.min(at++, drawings.length - 1)] ?? null,
    wait: async (durationMs) => void (waitedMs += durationMs),
  });
  return { picture, waitedMs };
}
const whole = { picture: "whole", missing: 0, isEven: false };
const blank = { picture: "blank", missing: 0, isEven: true };
const holed = { picture: "holed", missing: 1, isEven: false };
const longestMs = (MAX_LOOKS - 1) * LOOK_AGAIN_MS;

describe("a drawing of the sign", () => {
  it("is taken at once where nothing speaks against it", async () => {
    expect(await looks(whole)).toEqual({ picture: "whole", waitedMs: 0 });
  });

  it("is made again where it is blank or lacks a picture, as between two items", async () => {
    expect(await looks(blank, holed, whole)).toEqual({ picture: "whole", waitedMs: 2 * LOOK_AGAIN_MS });
  });

  it("is none where a picture is missing to the end, and one even colour where the sign stays that", async () => {
    expect(await looks(holed)).toEqual({ picture: null, waitedMs: longestMs });
    expect(await looks(blank)).toEqual({ picture: "blank", waitedMs: longestMs });
  });

  it("is none as soon as a visit begins", async () => {
    expect(await looks(blank, null)).toEqual({ picture: null, waitedMs: LOOK_AGAIN_MS });
  });
});
