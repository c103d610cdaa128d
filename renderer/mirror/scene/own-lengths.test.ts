import { describe, expect, test } from "vitest";
import { REST_SKELETON } from "../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, BONES, type BodyState, type BoneName } from "../../../models/contract/index.ts";
import { ownLengths } from "./own-lengths.ts";

const SHOULDER_Y = REST_SKELETON[BONES.indexOf("leftUpperArm")]?.head[1] ?? Number.NaN;

/** One vertex that one bone carries. */
function vertex(bone: BoneName, place: readonly [number, number, number]) {
  return { positions: place, joints: [BONES.indexOf(bone), 0, 0, 0], weights: [1, 0, 0, 0] };
}

function body(changes: Partial<Record<BoneName, number>>): BodyState {
  const scales = new Float32Array(2 * BONE_COUNT).fill(100);
  for (const [index, name] of BONES.entries()) scales[2 * index] = 100 * (changes[name] ?? 1);
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

describe("ownLengths", () => {
  test("a body of the rest body's proportions leaves cloth as it is", () => {
    const [x = 0, y = 0, z = 0] = ownLengths(vertex("hips", [0.15, 0.9, 0.1]), REST_SKELETON, body({}));
    expect([x, y, z].map((value) => value.toFixed(4))).toEqual(["0.1500", "0.9000", "0.1000"]);
  });

  test("on a torso that is a tenth longer the chest's cloth rises by half of what the torso would stretch it", () => {
    const print = SHOULDER_Y - 0.2;
    const out = ownLengths(vertex("chest", [0.05, print, 0]), REST_SKELETON, body({ chest: 1.1 }));
    const kept = (SHOULDER_Y - (out[1] ?? 0)) / (SHOULDER_Y - print);
    expect(kept).toBeCloseTo(Math.sqrt(1 / 1.1), 4);
  });

  test("hems follow the torso, and nothing folds over between chest and hem", () => {
    const heights = Array.from({ length: 40 }, (_, row) => SHOULDER_Y - 0.02 * row);
    const [long, short] = [body({ chest: 2 }), body({ chest: 0.5 })].map((wearer) =>
      heights.map((y) => ownLengths(vertex("spine", [0.1, y, 0]), REST_SKELETON, wearer)[1] ?? 0),
    );
    for (const out of [long ?? [], short ?? []]) {
      expect(out.at(-1)).toBeCloseTo(heights.at(-1) ?? 0, 6);
      expect(out.every((y, row) => row === 0 || y < (out[row - 1] ?? 0))).toBe(true);
    }
  });

  test("proportions that nobody has are bounded", () => {
    const print = SHOULDER_Y - 0.2;
    const out = ownLengths(vertex("chest", [0.05, print, 0]), REST_SKELETON, body({ chest: 2 }));
    expect((SHOULDER_Y - (out[1] ?? 0)) / (SHOULDER_Y - print)).toBeCloseTo(0.9, 4);
  });

  test("what lies above the arms' joints stays", () => {
    const out = ownLengths(
      vertex("chest", [0.05, SHOULDER_Y + 0.05, 0]),
      REST_SKELETON,
      body({ chest: 1.2 }),
    );
    expect(out[1]).toBeCloseTo(SHOULDER_Y + 0.05, 6);
  });

  test("a sleeve reaches as far on a longer arm", () => {
    const elbow = REST_SKELETON[BONES.indexOf("leftForearm")]?.head ?? [0, 0, 0];
    const out = ownLengths(
      vertex("leftUpperArm", elbow),
      REST_SKELETON,
      body({ chest: 1.1, leftUpperArm: 1.2, leftForearm: 1.2 }),
    );
    expect([...out].map((value) => value.toFixed(4))).toEqual(elbow.map((value) => value.toFixed(4)));
  });
});
