import fc from "fast-check";
import { expect, it } from "vitest";
import { lightWay } from "./light-way.ts";

const SIDE = 8;
const picture = (light: (column: number, row: number) => number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: SIDE * SIDE * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return at % 4 === 3 ? 255 : light(pixel % SIDE, Math.floor(pixel / SIDE));
  });

it("finds a window at one side and a lamp above", () => {
  expect(lightWay(picture((column) => (column < 4 ? 40 : 200))).right).toBeGreaterThan(0.3);
  expect(lightWay(picture((_, row) => (row < 4 ? 200 : 40))).up).toBeGreaterThan(0.3);
});
it("knows no way in an even room, nor from the person in the middle", () => {
  const even = lightWay(picture((column) => (column === 4 ? 255 : 90)));
  expect(even.right).toBeCloseTo(0);
  expect(even.up).toBeCloseTo(0);
});
it("stays within its span and turns with the picture", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 64, maxLength: 64 }), (values) => {
      const way = lightWay(picture((column, row) => values[row * SIDE + column] ?? 0));
      const mirrored = lightWay(picture((column, row) => values[row * SIDE + SIDE - 1 - column] ?? 0));
      expect(Math.abs(way.right)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(way.up)).toBeLessThanOrEqual(0.5);
      expect(mirrored.right).toBeCloseTo(-way.right);
      expect(mirrored.up).toBeCloseTo(way.up);
    }),
  );
});
