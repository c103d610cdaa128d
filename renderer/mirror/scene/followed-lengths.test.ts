import { expect, test } from "vitest";
import { REST_SKELETON } from "../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, BONES, type BodyState } from "../../../models/contract/index.ts";
import { createFollowedLengths } from "./followed-lengths.ts";

const MESH = {
  positions: [0.15, 0.95, 0],
  joints: [BONES.indexOf("hips"), 0, 0, 0],
  weights: [1, 0, 0, 0],
};

function bodyWithTorso(along: number): BodyState {
  const scales = new Float32Array(2 * BONE_COUNT).fill(100);
  scales[2 * BONES.indexOf("chest")] = 100 * along;
  return {
    positions: new Float32Array(3 * BONE_COUNT),
    rotations: new Float32Array(4 * BONE_COUNT),
    scales,
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians: 0,
    pixelsPerMetre: 100,
    girthRatios: { chest: 1, waist: 1, hip: 1 },
    confidence: 1,
  };
}

const out = new Float32Array(3);

test("a body is looked at at once, and then every two seconds", () => {
  const lengths = createFollowedLengths(MESH, REST_SKELETON);
  expect(lengths.follow(bodyWithTorso(1), 0, out)).toBe(true);
  expect(lengths.follow(bodyWithTorso(1.1), 1_000, out)).toBe(false);
  expect(lengths.follow(bodyWithTorso(1.1), 2_000, out)).toBe(true);
  expect(out[1]).toBeGreaterThan(0.95);
});

test("proportions that hardly change leave cloth as long as it is", () => {
  const lengths = createFollowedLengths(MESH, REST_SKELETON);
  lengths.follow(bodyWithTorso(1), 0, out);
  expect(lengths.follow(bodyWithTorso(1.02), 5_000, out)).toBe(false);
});

test("who comes after nobody is looked at at once", () => {
  const lengths = createFollowedLengths(MESH, REST_SKELETON);
  lengths.follow(bodyWithTorso(1), 0, out);
  lengths.forget();
  expect(lengths.follow(bodyWithTorso(1.1), 100, out)).toBe(true);
});
