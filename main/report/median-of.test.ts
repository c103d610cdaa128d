import fc from "fast-check";
import { expect, it } from "vitest";
import { medianOf } from "./median-of.ts";

it("is null for nothing", () => expect(medianOf(new Map())).toBeNull());

it("is the median of the values written out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
      const counts = new Map<number, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const sorted = values.toSorted((a, b) => a - b);
      const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
      expect(medianOf(counts)).toBe((low + high) / 2);
    }),
  );
});
