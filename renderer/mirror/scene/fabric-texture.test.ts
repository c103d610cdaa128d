import { describe, expect, it } from "vitest";
import { fabricSchema } from "../../../content/garments/schema/garment-asset.ts";
import { FOLD_TEXELS, foldTile, WEAVE_TEXELS, weaveTile } from "./fabric-texture.ts";

/** Largest step of the height between texels that meet where two tiles meet, and inside. */
function steps(tile: Uint8Array | Float32Array, texels: number): { seam: number; inside: number } {
  const height = (x: number, y: number): number => tile[4 * (y * texels + x)] ?? 0;
  let [seam, inside] = [0, 0];
  for (let row = 0; row < texels; row += 1) {
    seam = Math.max(seam, Math.abs(height(texels - 1, row) - height(0, row)));
    seam = Math.max(seam, Math.abs(height(row, texels - 1) - height(row, 0)));
    for (let x = 1; x < texels; x += 1)
      inside = Math.max(inside, Math.abs(height(x, row) - height(x - 1, row)));
  }
  return { seam, inside };
}

describe("tiles of cloth", () => {
  it.each(fabricSchema.options)("%s repeats without a seam", (fabric) => {
    const { seam, inside } = steps(weaveTile(fabric), WEAVE_TEXELS);
    expect(seam).toBeLessThanOrEqual(inside * 1.6);
  });
  it("folds repeat without a seam", () => {
    const { seam, inside } = steps(foldTile(), FOLD_TEXELS);
    expect(seam).toBeLessThanOrEqual(inside * 1.6);
  });
  it("differ from fabric to fabric", () => {
    const tiles = fabricSchema.options.map((fabric) => weaveTile(fabric).join(","));
    expect(new Set(tiles).size).toBe(tiles.length);
  });
});
