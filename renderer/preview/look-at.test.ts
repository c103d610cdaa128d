import { describe, expect, it } from "vitest";
import { garmentCategorySchema } from "../../content/schema/product.ts";
import { lookAt } from "./look-at.ts";
import { bodiesOf } from "./still.ts";
import stills from "./stills/stills.json" with { type: "json" };

const size = { widthPixels: 720, heightPixels: 1280 };

describe.each(Array.from(bodiesOf(stills)))("the still %s", (_name, body) => {
  it.each(garmentCategorySchema.options)("shows where a %s is worn, nearer than the whole", (category) => {
    const { left, top, right, bottom } = lookAt(category, body, size);
    expect(right - left).toBeGreaterThan(0.3);
    expect(bottom - top).toBeGreaterThan(0.3);
    expect((right - left) * (bottom - top)).toBeLessThan(0.75);
  });

  it("begins a top above the head and ends trousers below the ankles", () => {
    const headPixels = -(body.positions[4 * 3 + 1] ?? 0);
    expect(lookAt("top-short", body, size).top * size.heightPixels).toBeLessThan(headPixels - 60);
    expect(lookAt("trousers", body, size).bottom * size.heightPixels).toBeGreaterThan(1_100);
  });
});
