import { expect, test } from "vitest";
import { followedShare, lagMs, overshoot, trembling } from "./motion-errors.ts";

const STEP_MS = 20;
const sway = (atMs: number): readonly number[] => [100 * Math.sin(atMs / 300), 40 * Math.cos(atMs / 500)];
const film = (lateMs: number, offset = 0) =>
  Array.from({ length: 200 }, (_, at) => sway(at * STEP_MS - lateMs).map((value) => value + offset));

test("a track that runs behind shows its delay, whatever its offset", () => {
  expect(lagMs(film(12, 30), film(0), STEP_MS)).toBeCloseTo(12, 0);
  expect(lagMs(film(0, 30), film(0), STEP_MS)).toBeCloseTo(0, 6);
});

test("a frozen track is calm and follows nothing", () => {
  const frozen = film(0).map(() => sway(0));
  expect(trembling(frozen)).toBe(0);
  expect(followedShare(frozen, film(0))).toBe(0);
  expect(followedShare(film(0, 9), film(0))).toBeCloseTo(1, 9);
});

test("trembling sees noise and no drift", () => {
  const drift = Array.from({ length: 50 }, (_, at) => [3 * at, -at]);
  expect(trembling(drift)).toBe(0);
  const shaken = drift.map(([x = 0, y = 0], at) => [x + (at % 2), y]);
  expect(trembling(shaken)).toBeCloseTo(2, 9);
});

test("what shoots past the place of rest", () => {
  const track = [
    [0, 0],
    [10, 0],
    [23, 0],
    [21, 0],
    [20, 0],
    [20, 0],
    [20, 0],
  ];
  expect(overshoot(track, 2, 4, 1)).toBeCloseTo(3, 9);
  expect(
    overshoot(
      track.map(([x = 0]) => [-x, 0]),
      2,
      4,
      -1,
    ),
  ).toBeCloseTo(3, 9);
});
