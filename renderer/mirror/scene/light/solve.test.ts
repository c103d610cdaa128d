import { expect, it } from "vitest";
import { solve } from "./solve.ts";

it("finds the unknowns and leaves open ones at nothing", () => {
  const found = solve(
    [
      [4, 1, 0],
      [1, 3, 0],
      [0, 0, 0],
    ],
    [6, 7, 0],
  );
  expect(found[0]).toBeCloseTo(1);
  expect(found[1]).toBeCloseTo(2);
  expect(found[2]).toBe(0);
});
