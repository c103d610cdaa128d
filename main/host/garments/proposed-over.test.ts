import { expect, test } from "vitest";
import { proposedOver } from "./proposed-over.ts";

test.each([
  ["a jumper", { category: "top-long", fabric: "knit", hemMetres: null }, true],
  ["a shirt", { category: "top-long", fabric: "poplin", hemMetres: 0.88 }, false],
  ["a knitted T-shirt", { category: "top-short", fabric: "knit", hemMetres: 0.9 }, false],
  ["a coat", { category: "jacket", fabric: "wool", hemMetres: 0.48 }, true],
  ["a cardigan", { category: "jacket", fabric: "knit", hemMetres: 0.82 }, false],
  ["a jacket without a mesh", { category: "jacket", fabric: "woven", hemMetres: null }, false],
  ["a knitted dress", { category: "dress", fabric: "knit", hemMetres: 0.4 }, false],
] as const)("%s", (_, garment, expected) => {
  expect(proposedOver(garment)).toBe(expected);
});
