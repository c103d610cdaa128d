import { describe, expect, test } from "vitest";
import { isHalfEnough, texelsPerMetre } from "./print-density.ts";

/** Half a metre of cloth, square, printed with a quarter of the picture. */
const SQUARE = {
  index: [0, 1, 2, 2, 1, 3],
  place: (vertex: number) => [(vertex % 2) / 2, Math.floor(vertex / 2) / 2, 0] as const,
  inPicture: (vertex: number) => [(vertex % 2) / 2, Math.floor(vertex / 2) / 2] as const,
};

describe("texelsPerMetre", () => {
  test("counts the texels along a metre", () => {
    expect(texelsPerMetre(SQUARE, { width: 2048, height: 2048 })).toBeCloseTo(2048, 6);
  });

  test("is the mean of both ways", () => {
    expect(texelsPerMetre(SQUARE, { width: 2048, height: 512 })).toBeCloseTo(1024, 6);
  });

  test("no cloth has none", () => {
    expect(texelsPerMetre({ ...SQUARE, index: [] }, { width: 2048, height: 2048 })).toBe(0);
  });
});

test("half a picture is enough for somebody far away, and does not change with every step", () => {
  expect(isHalfEnough(1.9, false)).toBe(false);
  expect(isHalfEnough(2.1, false)).toBe(true);
  expect(isHalfEnough(1.9, true)).toBe(true);
  expect(isHalfEnough(1.6, true)).toBe(false);
});
