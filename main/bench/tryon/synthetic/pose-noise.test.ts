import { expect, test } from "vitest";
import { jointErrors, noiseOf, withNoise } from "./pose-noise.ts";

const size = { widthPixels: 720, heightPixels: 1280 };
const pose = (shift: number, visibility: number) => ({
  landmarks: Float32Array.from({ length: 132 }, (_, at) => (at % 4 === 3 ? visibility : 0.3 + shift)),
  worldLandmarks: Float32Array.from({ length: 132 }, (_, at) => (at % 4 === 3 ? visibility : 0.1 + shift)),
  mask: null,
});

test("a recorded error put back onto its own truth gives what the network said", () => {
  const noise = noiseOf(pose(0.02, 0.8), pose(0, 1), size, 200);
  const back = withNoise(pose(0, 1), noise, size, 200);
  back.landmarks.forEach((value, at) => {
    if (at % 4 !== 2) expect(value).toBeCloseTo(pose(0.02, 0.8).landmarks[at] ?? 0, 5);
  });
});

test("it scales with the person it is put on", () => {
  const noise = noiseOf(pose(0.02, 1), pose(0, 1), size, 200);
  const near = withNoise(pose(0, 1), noise, size, 400);
  expect(near.landmarks[0]).toBeCloseTo(0.34, 5);
});

test("joint errors are shoulder widths", () => {
  const [error = 0] = jointErrors(noiseOf(pose(0.02, 1), pose(0, 1), size, 200));
  expect(error).toBeCloseTo(Math.hypot(0.02 * 720, 0.02 * 1280) / 200, 5);
});
