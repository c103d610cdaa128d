import { BONES, type BodyState, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import { createOwnLengths } from "./own-lengths.ts";
import type { SkinnedVertices } from "./project-landmarks.ts";

/** Bones whose proportions decide how long cloth is on a body. */
const DECIDING: readonly BoneName[] = [
  "chest",
  "leftUpperArm",
  "leftForearm",
  "rightUpperArm",
  "rightForearm",
];
/** Proportions that change by less are what they were: cloth that grows and shrinks with every frame would breathe. */
const SAME = 0.03;
/** Between two looks at a body whose proportions are still being learnt: each new length goes to the GL. */
const REST_MS = 2_000;

/** A garment's own lengths on a body that is followed from frame to frame. */
export interface FollowedLengths {
  /** Writes new rest positions, 3 a vertex, where the body's proportions have changed; false where they are what they were. */
  follow(body: BodyState, nowMs: number, out: Float32Array): boolean;
  /** Nobody is there: who comes next is looked at at once. */
  forget(): void;
}

export function createFollowedLengths(mesh: SkinnedVertices, rest: readonly RestBone[]): FollowedLengths {
  const lengths = createOwnLengths(mesh, rest);
  let known: readonly number[] | null = null;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    follow(body, nowMs, out) {
      if (nowMs - lookedAtMs < REST_MS) return false;
      lookedAtMs = nowMs;
      const proportions = DECIDING.map((name) => lengthOverWidth(body, name));
      const before = known;
      if (before !== null && proportions.every((each, at) => Math.abs(each / (before[at] ?? 1) - 1) < SAME))
        return false;
      known = proportions;
      lengths.write(body, out);
      return true;
    },
    forget() {
      lookedAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Of a bone against the chest's width, which cloth is cut by. */
function lengthOverWidth({ scales }: BodyState, name: BoneName): number {
  return (scales[2 * BONES.indexOf(name)] ?? 1) / (scales[2 * BONES.indexOf("chest") + 1] ?? 1);
}
