import { expect, it } from "vitest";
import { stillness } from "./silhouette-share.ts";

const at = (xPixels: number) => ({ pixelsPerMetre: 500, xPixels, yPixels: -300 });

it("is whole where nobody moves, less the further, and none for a step", () => {
  const shares = [0, 2, 4, 7, 10].map((xPixels) => stillness(at(0), at(xPixels)));
  expect(shares[0]).toBe(1);
  expect(shares[1]).toBe(1);
  expect(shares.at(-1)).toBe(0);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});
