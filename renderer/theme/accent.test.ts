import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accentFor } from "./accent.ts";
import { contrast, TEXT_CONTRAST } from "./contrast.ts";

describe("accentFor", () => {
  it("leaves an accent alone that can be read", () => {
    expect(accentFor("#5b2333")).toEqual({ fill: "#5b2333", text: "#fdfaf5" });
    expect(accentFor("#f2d16b").fill).toBe("#f2d16b");
  });

  it("gives every accent text of 7:1", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const srgb = `#${[red, green, blue].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
        const { fill, text } = accentFor(srgb);
        return contrast(fill, text) >= TEXT_CONTRAST;
      }),
    );
  });
});
