import fc from "fast-check";
import { expect, it } from "vitest";
import { skyHarmonics } from "./sky-harmonics.ts";

const SIDE = 16;
const picture = (light: (column: number, row: number) => number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: SIDE * SIDE * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return at % 4 === 3 ? 255 : light(pixel % SIDE, Math.floor(pixel / SIDE));
  });

it("finds a window at one side, a lamp above, a lamp in a corner, and windows at both sides", () => {
  expect(skyHarmonics(picture((column) => (column < 8 ? 40 : 200))).right).toBeGreaterThan(0.25);
  expect(skyHarmonics(picture((_, row) => (row < 8 ? 200 : 40))).up).toBeGreaterThan(0.2);
  const corner = skyHarmonics(picture((column, row) => (column > 8 === row < 8 ? 200 : 40)));
  expect(corner.diagonal).toBeGreaterThan(0.05);
  expect(Math.abs(corner.right)).toBeLessThan(0.02);
  const ends = skyHarmonics(picture((_, row) => (row < 4 || row >= 12 ? 200 : 40)));
  expect(ends.sides).toBeLessThan(-0.03);
  expect(Math.abs(ends.up)).toBeLessThan(0.02);
});
it("knows no way in an even room, nor from the person in the middle", () => {
  const even = skyHarmonics(picture((column) => (column > 5 && column < 10 ? 255 : 90)));
  for (const value of Object.values(even)) expect(Math.abs(value)).toBeLessThan(0.03);
});
it("stays within its span and turns with the picture", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE }),
      (values) => {
        const way = skyHarmonics(picture((column, row) => values[row * SIDE + column] ?? 0));
        const mirrored = skyHarmonics(picture((column, row) => values[row * SIDE + SIDE - 1 - column] ?? 0));
        for (const value of Object.values(way)) expect(Math.abs(value)).toBeLessThanOrEqual(0.5);
        expect(mirrored.right).toBeCloseTo(-way.right);
        expect(mirrored.diagonal).toBeCloseTo(-way.diagonal);
        expect(mirrored.up).toBeCloseTo(way.up);
        expect(mirrored.sides).toBeCloseTo(way.sides);
      },
    ),
  );
});
