import fc from "fast-check";
import { expect, test } from "vitest";
import { placesOnMesh } from "./places-on-mesh.ts";

/** Two triangles of a square of 10 pixels, and one whose cloth the photo does not show. */
const MESH = {
  photoPlaces: Float32Array.from([0, 0, 10, 0, 10, 10, 0, 10, Number.NaN, Number.NaN]),
  index: [2, 3, 4, 0, 1, 2, 0, 2, 3],
};

function back(point: { readonly xPixels: number; readonly yPixels: number }): readonly [number, number] {
  const [place] = placesOnMesh([{ id: "a", ...point }], MESH);
  if (place === undefined) throw new Error("no place");
  const at = (axis: number): number =>
    place.vertices.reduce(
      (sum, vertex, corner) => sum + (place.shares[corner] ?? 0) * (MESH.photoPlaces[2 * vertex + axis] ?? 0),
      0,
    );
  return [at(0), at(1)];
}

test("a place within or beside the mesh is told by shares that lead back to it", () => {
  const axis = fc.double({ min: -3, max: 13, noNaN: true });
  fc.assert(
    fc.property(axis, axis, (xPixels, yPixels) => {
      const [x, y] = back({ xPixels, yPixels });
      expect(Math.hypot(x - xPixels, y - yPixels)).toBeLessThan(1e-6);
    }),
    { seed: 20261122 },
  );
});

test("a place within a triangle takes that triangle", () => {
  const [place] = placesOnMesh([{ id: "a", xPixels: 8, yPixels: 2 }], MESH);
  expect(place?.vertices).toEqual([0, 1, 2]);
});

test("a mesh that shows no photo carries nothing", () => {
  const mesh = { photoPlaces: new Float32Array(10).fill(Number.NaN), index: MESH.index };
  expect(placesOnMesh([{ id: "a", xPixels: 1, yPixels: 1 }], mesh)).toEqual([]);
});
