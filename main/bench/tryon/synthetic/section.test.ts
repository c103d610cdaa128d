import { expect, test } from "vitest";
import { sectionOf } from "./section.ts";

/** A box of 0.4 by 0.2 metres with a hollow front, and a vertex inside. */
const PLACES = [
  [-0.2, 1, -0.1],
  [0.2, 1, -0.1],
  [0.2, 1.01, 0.1],
  [0, 1, 0.05],
  [-0.2, 1, 0.1],
  [0.05, 1, 0],
].flat();

test("a slice is as wide and deep as its vertices, and a tape lies over its hollows", () => {
  const { width, depth, girth } = sectionOf(PLACES, [0, 1, 2, 3, 4, 5]);
  expect(width).toBeCloseTo(0.4, 9);
  expect(depth).toBeCloseTo(0.2, 9);
  expect(girth).toBeCloseTo(1.2, 9);
});

test("other vertices have no part in it", () => {
  expect(sectionOf([...PLACES, 9, 1, 9], [0, 1, 2, 3, 4, 5]).width).toBeCloseTo(0.4, 9);
});
