import fc from "fast-check";
import { expect, it } from "vitest";
import { rootBetween } from "./root-between.ts";

it("finds where a rising function crosses 0, in few calls", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (square) => {
      let calls = 0;
      const root = rootBetween(
        (x) => {
          calls++;
          return x * x - square;
        },
        0,
        1e4,
      );
      expect(Math.abs(root / Math.sqrt(square) - 1)).toBeLessThan(1e-14);
      expect(calls).toBeLessThan(60);
    }),
    { seed: 22 },
  );
});

it("gives an end back where that is the root", () => {
  expect(rootBetween((x) => x, 0, 1)).toBe(0);
  expect(rootBetween((x) => x - 1, 0, 1)).toBe(1);
});
