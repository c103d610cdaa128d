import { expect, test } from "vitest";
import { type Pinhole, seeAll, seen } from "./pinhole.ts";

const camera: Pinhole = {
  widthPixels: 720,
  heightPixels: 1280,
  focalPixels: 1000,
  heightMetres: 1.5,
  distanceMetres: 2,
  pitchRadians: 0,
};

test("what is at the lens's height before a level camera shows in the middle", () => {
  expect(seen(camera, [0, 1.5, 0])).toEqual([360, 640, 2]);
  const [x, y] = seen(camera, [0.2, 1.3, 0]);
  expect(x).toBeCloseTo(460);
  expect(y).toBeCloseTo(740);
});

test("a camera that looks down by the right angle sees the floor before it in the middle", () => {
  const down = { ...camera, pitchRadians: Math.atan2(1.5, 2) };
  const [, y, depth] = seen(down, [0, 0, 0]);
  expect(y).toBeCloseTo(640);
  expect(depth).toBeCloseTo(2.5);
});

test("many points are seen as each alone", () => {
  const tilted = { ...camera, pitchRadians: 0.2 };
  const all = seeAll(tilted, Float32Array.from([0.1, 1.2, 0.3, -0.4, 0.2, -0.1]));
  seen(tilted, [-0.4, 0.2, -0.1]).forEach((value, axis) => {
    expect(all[3 + axis]).toBeCloseTo(value, 3);
  });
});
