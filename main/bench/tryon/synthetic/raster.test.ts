import { expect, test } from "vitest";
import { maskOf, rasterize } from "./raster.ts";

const square = (depth: number, from: number, to: number, id: number) => ({
  places: Float32Array.from([from, from, depth, to, from, depth, to, to, depth, from, to, depth]),
  triangles: Uint32Array.from([0, 1, 2, 0, 2, 3]),
  id,
});

test("the nearer mesh shows, whatever the order", () => {
  const near = square(1, 2, 4, 7);
  const far = square(2, 0, 6, 5);
  for (const meshes of [
    [near, far],
    [far, near],
  ]) {
    const { id } = rasterize(meshes, 6, 6);
    expect([...id.subarray(12, 18)]).toEqual([5, 5, 7, 7, 5, 5]);
    expect(id.filter((value) => value === 7)).toHaveLength(4);
  }
});

test("two triangles of a square leave no gap and no pixel beside it", () => {
  const raster = rasterize([square(1, 1, 5, 3)], 8, 8);
  expect(maskOf(raster, (id) => id === 3).filter((value) => value === 255)).toHaveLength(16);
});

test("shares of the corners give back the place", () => {
  const mesh = square(1, 0, 8, 1);
  const { triangle, second, third } = rasterize([mesh], 8, 8);
  const pixel = 3 * 8 + 5;
  const corners = mesh.triangles.subarray(
    3 * (triangle[pixel] as number),
    3 * (triangle[pixel] as number) + 3,
  );
  const [s, t] = [second[pixel] as number, third[pixel] as number];
  const x = [1 - s - t, s, t].reduce(
    (sum, share, at) => sum + share * (mesh.places[3 * (corners[at] as number)] as number),
    0,
  );
  expect(x).toBeCloseTo(5.5, 5);
});
