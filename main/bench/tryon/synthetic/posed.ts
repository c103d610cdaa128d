import { BONE_COUNT, BONES, type RestBone } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
import { bodyStateOf, type PoseSpec } from "../../../../renderer/workbench/synthetic-pose.ts";

/** Matrices of a skeleton in a pose: rest metres to world metres, 16 numbers a bone, column-major. */
export type PosedBones = Float32Array;

/**
 * A skeleton in a pose: rigid bones, lengths as at rest. World: metres, y up, z to the camera at yaw 0, the hips over
 * the origin, standing at the height that it has at rest.
 */
export function poseBones(bones: readonly RestBone[], pose: PoseSpec): PosedBones {
  const state = bodyStateOf(bones, pose, { widthPixels: 0, heightPixels: 0.04, pixelsPerMetre: 1 });
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(bones, state, matrices);
  return matrices;
}

/** World places of vertices bound to BONES, 3 a vertex. `weights` has BONES.length numbers a vertex. */
export function skinAll(
  positions: ArrayLike<number>,
  weights: ArrayLike<number>,
  bones: PosedBones,
): Float32Array {
  const count = positions.length / 3;
  const out = new Float32Array(3 * count);
  for (let vertex = 0; vertex < count; vertex++) {
    const x = positions[3 * vertex] as number;
    const y = positions[3 * vertex + 1] as number;
    const z = positions[3 * vertex + 2] as number;
    for (let bone = 0; bone < BONE_COUNT; bone++) {
      const weight = weights[vertex * BONE_COUNT + bone] as number;
      if (weight === 0) continue;
      const at = 16 * bone;
      for (let row = 0; row < 3; row++) {
        out[3 * vertex + row] =
          (out[3 * vertex + row] as number) +
          weight *
            ((bones[at + row] as number) * x +
              (bones[at + 4 + row] as number) * y +
              (bones[at + 8 + row] as number) * z +
              (bones[at + 12 + row] as number));
      }
    }
  }
  return out;
}

/** Where one bone carries a point of the rest body. */
export function carriedBy(
  bones: PosedBones,
  name: (typeof BONES)[number],
  [x, y, z]: readonly [number, number, number],
): [number, number, number] {
  const at = 16 * BONES.indexOf(name);
  const row = (index: number): number =>
    (bones[at + index] as number) * x +
    (bones[at + 4 + index] as number) * y +
    (bones[at + 8 + index] as number) * z +
    (bones[at + 12 + index] as number);
  return [row(0), row(1), row(2)];
}
