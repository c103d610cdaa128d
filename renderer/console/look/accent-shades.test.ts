import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accentShades, contrast, DARK_SHADE, LIGHT_SHADE, readableOn } from "./accent-shades.ts";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("accentShades", () => {
  it("leaves an accent alone that is readable already", () => {
    expect(readableOn("#8f4a32", "#fffdfa")).toBe("#8f4a32");
    expect(accentShades("#8f4a32")[LIGHT_SHADE]).toBe("#8f4a32");
  });
  it("is readable on both papers for every accent", () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const shades = accentShades(accent);
        expect(contrast(shades[LIGHT_SHADE], "#fffdfa")).toBeGreaterThanOrEqual(4.5);
        expect(contrast(shades[DARK_SHADE], "#24201d")).toBeGreaterThanOrEqual(4.5);
        for (const shade of shades) expect(shade).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
  it("measures black on white as 21", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });
});
