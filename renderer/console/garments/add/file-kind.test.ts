import { expect, test } from "vitest";
import { fileKindOf, labelOf } from "./file-kind.ts";

test.each([
  ["tee.JPG", "", "photo"],
  ["tee", "image/avif", "photo"],
  ["tee.glb", "", "glb"],
  ["tee", "model/gltf-binary", "glb"],
  ["tee.gltf", "model/gltf+json", null],
  ["tee.svg", "image/svg+xml", null],
  ["tee.heic", "image/heic", null],
  ["chart.csv", "text/csv", null],
])("takes %s (%s) for %s", (name, mimeType, kind) => {
  expect(fileKindOf(name, mimeType)).toBe(kind);
});

test("names a garment after its file", () => {
  expect(labelOf("linen_shirt-front.webp")).toBe("linen shirt front");
  expect(labelOf("x".repeat(200))).toHaveLength(80);
});
