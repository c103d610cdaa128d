import { expect, test } from "vitest";
import { maskOf, type Picture } from "./picture.ts";
import { dilated, ssimWithin } from "./ssim.ts";

const SIZE = { widthPixels: 16, heightPixels: 16 };
const picture = (grey: (x: number, y: number) => number): Picture => ({
  ...SIZE,
  rgba: Uint8Array.from({ length: 16 * 16 * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return at % 4 === 3 ? 255 : grey(pixel % 16, Math.floor(pixel / 16));
  }),
});
const all = maskOf(SIZE, () => true);

test("a picture is like itself and unlike its negative", () => {
  const ramp = picture((x, y) => (x * 37 + y * 91) % 256);
  const negative = picture((x, y) => 255 - ((x * 37 + y * 91) % 256));
  expect(ssimWithin(ramp, ramp, all)).toBeCloseTo(1);
  expect(ssimWithin(ramp, negative, all)).toBeLessThan(0);
});

test("flat greys differ by their brightness alone", () => {
  const c1 = (0.01 * 255) ** 2;
  const expected = (2 * 100 * 200 + c1) / (100 ** 2 + 200 ** 2 + c1);
  expect(
    ssimWithin(
      picture(() => 100),
      picture(() => 200),
      all,
    ),
  ).toBeCloseTo(expected, 6);
});

test("a mask grows by a square and does not wrap around", () => {
  const dot = maskOf(SIZE, (at) => at === 16 * 5);
  const grown = dilated(dot, 2);
  expect(grown.alpha.filter((value) => value > 0)).toHaveLength(3 * 5);
});
