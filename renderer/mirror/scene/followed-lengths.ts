import { BONES, type BodyState, type RestBone } from "../../../models/contract/index.ts";
import { createOwnLengths } from "./own-lengths.ts";
import type { SkinnedVertices } from "./project-landmarks.ts";

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
  let known = Number.NaN;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    follow(body, nowMs, out) {
      if (nowMs - lookedAtMs < REST_MS) return false;
      lookedAtMs = nowMs;
      const proportion = lengthOverWidth(body);
      if (Math.abs(proportion / known - 1) < SAME) return false;
      known = proportion;
      lengths.write(body, out);
      return true;
    },
    forget() {
      lookedAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Of the chest against its width, which cloth is cut by. */
function lengthOverWidth({ scales }: BodyState): number {
  const chest = 2 * BONES.indexOf("chest");
  return (scales[chest] ?? 1) / (scales[chest + 1] ?? 1);
}
