import { expect, it } from "vitest";
import { meanAround } from "./mean-around.ts";

const none = Number.NaN;

it("weighs the pixel itself thrice and leaves out what is not known", () => {
  expect(meanAround(Float32Array.from([0, 0, 0, 0, 11, 0, 0, 0, 0]), 4, 3)).toBeCloseTo(3);
  expect(meanAround(Float32Array.from([none, none, none, none, 5, none, none, none, none]), 4, 3)).toBe(5);
  expect(meanAround(Float32Array.from([none, 1, none, none, 5, none, none, none, none]), 4, 3)).toBe(4);
});
