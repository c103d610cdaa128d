import { expect, test } from "vitest";
import { manifoldFault } from "./manifold-fault.ts";

const SQUARE = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0];

test("two triangles of a square are a surface, parted by a seam or not", () => {
  expect(manifoldFault(SQUARE, [0, 1, 2, 0, 2, 3])).toBeNull();
  expect(manifoldFault([...SQUARE, 0, 0, 0, 1, 1, 0], [0, 1, 2, 4, 5, 3])).toBeNull();
});

test("three triangles in one edge, lost places and empty meshes are told", () => {
  expect(manifoldFault([...SQUARE, 0, 0, 1], [0, 1, 2, 0, 2, 3, 0, 2, 4])).toContain("more than two");
  expect(manifoldFault([...SQUARE.slice(1), Number.NaN], [0, 1, 2])).toContain("without a place");
  expect(manifoldFault(SQUARE, [])).toBe("no triangles");
});
