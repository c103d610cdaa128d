import { expect, it } from "vitest";
import { isBlank } from "./blank.ts";

const [width, height] = [20, 40];
function picture(grey: (x: number, y: number) => number): {
  data: Uint8Array;
  width: number;
  height: number;
} {
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.fill(grey(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { data, width, height };
}

it("tells an even screen from one with something on it", () => {
  expect(isBlank(picture(() => 0)), "black").toBe(true);
  expect(isBlank(picture(() => 240)), "plain ground").toBe(true);
  expect(
    isBlank(picture((x, y) => (y < 20 ? 240 : x * 10))),
    "only the lower half, where the invitation is",
  ).toBe(true);
  expect(isBlank(picture((x, y) => (x + y < 12 ? 20 : 240))), "words").toBe(false);
});
