import fc from "fast-check";
import { expect, it } from "vitest";
import { slugSchema } from "../../../../main/base/ids.ts";
import { freeSlug, slugOf } from "./slug-of.ts";

it("keeps what is left of a name", () => {
  expect(slugOf("Hafenstraße 7, Köln")).toBe("hafenstrasse-7-koln");
  expect(slugOf("  ")).toBe("");
});

it("always gives a free id", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), (name) => {
      const first = freeSlug(name, [], "experiment");
      const second = freeSlug(name, [first], "experiment");
      expect(slugSchema.safeParse(first).success).toBe(true);
      expect(slugSchema.safeParse(second).success).toBe(true);
      expect(second).not.toBe(first);
    }),
  );
});
