import fc from "fast-check";
import { Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { BONE_COUNT, BONES, type BodyState, type RestBone } from "../../../models/contract/index.ts";
import { boneMatrices } from "./bone-matrices.ts";
import { skinVertex } from "./project-landmarks.ts";

const rest: RestBone[] = BONES.map((name, index) => ({
  name,
  parent: null,
  head: [0.1 * index, 1 - 0.02 * index, 0.01 * index],
  tail: [0.1 * index + 0.05, 1.1 + 0.03 * index, -0.1],
}));

function stateOf(options: Partial<BodyState>): BodyState {
  return {
    positions: new Float32Array(3 * BONE_COUNT),
    rotations: Float32Array.from({ length: 4 * BONE_COUNT }, (_, at) => (at % 4 === 3 ? 1 : 0)),
    scales: new Float32Array(2 * BONE_COUNT).fill(1),
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians: 0,
    pixelsPerMetre: 1,
    girthRatios: { chest: 1, waist: 1, hip: 1 },
    confidence: 1,
    ...options,
  };
}

/** One point bound to one bone, moved by the matrices. */
function moved(body: BodyState, bone: number, point: readonly [number, number, number]): number[] {
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(rest, body, matrices);
  return skinVertex({ positions: point, joints: [bone, 0, 0, 0], weights: [1, 0, 0, 0] }, matrices, 0);
}

const number = fc.float({ min: -2, max: 2, noNaN: true });
const scale = fc.float({ min: 50, max: 900, noNaN: true });

describe("boneMatrices", () => {
  it("is position + rotation · (S · (p − head)) for every bone, turn and scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: BONE_COUNT - 1 }),
        fc.tuple(number, number, number),
        fc.tuple(number, number, number, number).filter((q) => Math.hypot(...q) > 0.1),
        fc.tuple(scale, scale),
        fc.tuple(number, number, number),
        (bone, place, turn, [along, across], point) => {
          const size = Math.hypot(...turn);
          const unit = turn.map((value) => value / size) as [number, number, number, number];
          const body = stateOf({});
          body.positions.set(place, 3 * bone);
          body.rotations.set(unit, 4 * bone);
          body.scales.set([along, across], 2 * bone);
          const { head, tail } = rest[bone] as RestBone;
          const axis = new Vector3(...tail).sub(new Vector3(...head)).normalize();
          const arm = new Vector3(...point).sub(new Vector3(...head));
          const onAxis = axis.clone().multiplyScalar(arm.dot(axis));
          const expected = onAxis
            .clone()
            .multiplyScalar(along)
            .add(arm.sub(onAxis).multiplyScalar(across))
            .applyQuaternion(new Quaternion(...unit))
            .add(new Vector3(...place))
            .toArray();
          moved(body, bone, point).forEach((value, at) => {
            expect(Math.abs(value - (expected[at] ?? 0))).toBeLessThan(0.05);
          });
        },
      ),
      { seed: 4711, numRuns: 300 },
    );
  });

  it("widens the chest across and leaves the arm alone when the chest's girth is larger", () => {
    const chest = BONES.indexOf("chest");
    const arm = BONES.indexOf("leftUpperArm");
    const point = [3, 2, 1] as const;
    const usual = stateOf({});
    const wide = stateOf({ girthRatios: { chest: 1.2, waist: 1, hip: 1 } });
    expect(moved(wide, chest, point)).not.toEqual(moved(usual, chest, point));
    expect(moved(wide, arm, point)).toEqual(moved(usual, arm, point));
  });

  it("holds girths that only a bad mask can give", () => {
    const chest = BONES.indexOf("chest");
    const absurd = stateOf({ girthRatios: { chest: 40, waist: 1, hip: 1 } });
    const most = stateOf({ girthRatios: { chest: 1.45, waist: 1, hip: 1 } });
    expect(moved(absurd, chest, [1, 1, 1])).toEqual(moved(most, chest, [1, 1, 1]));
  });
});
