import { expect, it } from "vitest";
import { dominantColour } from "./dominant-colour.ts";

const pixels = (...runs: readonly (readonly [number, readonly [number, number, number, number]])[]) =>
  Uint8ClampedArray.from(
    runs.flatMap(([count, colour]) => Array.from({ length: count }, () => colour).flat()),
  );

it("takes the cloth, not its print, and not what is cut away", () => {
  const photo = pixels([60, [200, 30, 40, 255]], [30, [250, 250, 250, 255]], [500, [255, 0, 255, 0]]);
  expect(dominantColour(photo)).toBe("#c81e28");
});

it("averages shades that lie close together", () => {
  expect(dominantColour(pixels([10, [100, 100, 100, 255]], [10, [110, 110, 110, 255]]))).toBe("#696969");
});

it("is grey where nothing is opaque", () => {
  expect(dominantColour(pixels([4, [9, 9, 9, 10]]))).toBe("#808080");
});
