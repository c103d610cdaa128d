import { expect, it } from "vitest";
import { readingHeight } from "./reading-size.ts";

it.each([
  [{ heightPixels: 1280, pixelsPerMetre: 600 }, true, 597],
  [{ heightPixels: 1280, pixelsPerMetre: 100 }, true, 640],
  [{ heightPixels: 1024, pixelsPerMetre: 2_400 }, true, 160],
  [{ heightPixels: 1280, pixelsPerMetre: 600 }, false, 200],
  [{ heightPixels: 1280, pixelsPerMetre: 1_200 }, false, 107],
  [{ heightPixels: 120, pixelsPerMetre: 10 }, true, 120],
])("%j, alone %s: %i pixels", (shown, isStill, pixels) => {
  expect(readingHeight(shown, isStill)).toBe(pixels);
});
