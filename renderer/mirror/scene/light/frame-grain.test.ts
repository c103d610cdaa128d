import { expect, it } from "vitest";
import { frameGrain } from "./frame-grain.ts";

const SIDE = 128;
const picture = (luma: (x: number, y: number) => number) => ({
  bytes: Uint8Array.from({ length: SIDE * SIDE * 2 }, (_, at) =>
    at < SIDE * SIDE ? luma(at % SIDE, Math.floor(at / SIDE)) : 128,
  ),
  widthPixels: SIDE,
  heightPixels: SIDE,
  planes: [
    { offset: 0, stride: SIDE },
    { offset: SIDE * SIDE, stride: SIDE },
  ],
  fullRange: true,
});
/** Sum of twelve even numbers: nearly normal, standard deviation 1. */
const noise = (): (() => number) => {
  let state = 7;
  const even = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return () => Array.from({ length: 12 }, even).reduce((sum, value) => sum + value, -6);
};

it("is none in an even picture and none for one edge", () => {
  expect(frameGrain(picture(() => 90))).toBe(0);
  expect(frameGrain(picture((x) => (x < 64 ? 20 : 220)))).toBe(0);
});
it("measures a camera's noise", () => {
  const next = noise();
  const grain = frameGrain(picture((x) => 120 + (x > 100 ? 60 : 0) + 3 * next()));
  expect(grain * 255).toBeGreaterThan(2);
  expect(grain * 255).toBeLessThan(4);
});
it("takes a pattern for no more than a noisy camera", () => {
  expect(frameGrain(picture((x) => (x % 2) * 200))).toBe(0.02);
});
