import { Bone, Matrix4, Skeleton } from "three";
import { BONE_COUNT, type BodyState, type RestBone } from "../../../models/contract/index.ts";
import { boneMatrices } from "./bone-matrices.ts";

/** One skeleton for body and garments: its bones' matrices are the body state itself, rest metres to scene pixels. */
export interface SceneSkeleton {
  readonly skeleton: Skeleton;
  /** Of its bones as last applied: column-major, 16 numbers a bone. */
  readonly matrices: Float32Array;
  readonly apply: (body: BodyState) => void;
  readonly dispose: () => void;
}

export function createSkeleton(rest: readonly RestBone[]): SceneSkeleton {
  const bones = Array.from({ length: BONE_COUNT }, () => {
    const bone = new Bone();
    bone.matrixAutoUpdate = false;
    bone.matrixWorldAutoUpdate = false;
    return bone;
  });
  const skeleton = new GivenSkeleton(
    bones,
    bones.map(() => new Matrix4()),
  );
  const matrices = new Float32Array(16 * BONE_COUNT);
  return {
    skeleton,
    matrices,
    apply(body) {
      boneMatrices(rest, body, matrices);
      skeleton.boneMatrices?.set(matrices);
      if (skeleton.boneTexture !== null) skeleton.boneTexture.needsUpdate = true;
    },
    dispose: () => skeleton.dispose(),
  };
}

/** Its matrices are written by `apply`; worked out from the bones once more they cost every frame a twentieth of a millisecond. */
class GivenSkeleton extends Skeleton {
  override update(): void {}
}
