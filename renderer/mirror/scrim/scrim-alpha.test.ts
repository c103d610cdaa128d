import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOfGrays as contrast, TEXT_CONTRAST } from "../../theme/contrast.ts";
import { brightGray, LEAST_ALPHA, SCRIM_GRAY, scrimAlpha, TEXT_GRAY } from "./scrim-alpha.ts";

describe("scrimAlpha", () => {
  it("knows the contrast of black and white", () => {
    expect(contrast(0, 1)).toBeCloseTo(21, 5);
  });

  it("gives text 7:1 over whatever is behind it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (gray) => {
        const alpha = scrimAlpha(gray);
        const behind = gray * (1 - alpha) + SCRIM_GRAY * alpha;
        return alpha >= LEAST_ALPHA && alpha <= 1 && contrast(TEXT_GRAY, behind) >= TEXT_CONTRAST;
      }),
    );
  });

  it("is light over the dark and never more than needed over white", () => {
    expect(scrimAlpha(0.1)).toBe(LEAST_ALPHA);
    const white = scrimAlpha(1);
    expect(contrast(TEXT_GRAY, 1 - white + SCRIM_GRAY * white)).toBeLessThan(TEXT_CONTRAST + 0.1);
  });

  it("looks past a single bright spot", () => {
    expect(brightGray([...Array(99).fill(0.2), 1])).toBe(0.2);
    expect(brightGray([])).toBe(1);
  });
});
