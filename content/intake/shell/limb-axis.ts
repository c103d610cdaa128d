import type { BoneName, RestBone } from "../../../models/contract/index.ts";
import {
  add,
  cross,
  dot,
  length,
  mix,
  normalize,
  scale,
  subtract,
  type Vector,
} from "../../garments/build/vector.ts";
import type { IntakeBody } from "./intake-body.ts";

/** A limb's chain of bones as one line, walked in metres from its first joint. */
export interface LimbAxis {
  readonly lengthMetres: number;
  /** Metres at which each joint after the first lies. */
  readonly jointsMetres: readonly number[];
  /** Centre, direction, and across it: outwards (away from the trunk, up for an arm) and to the front. */
  frame(alongMetres: number): {
    readonly centre: Vector;
    readonly outwards: Vector;
    readonly forwards: Vector;
  };
  /** Where a point lies along the axis, metres; below 0 before the first joint. */
  along(point: Vector): number;
}

/** Joints are rounded over this length. */
const ROUND_METRES = 0.06;

export function limbAxis(
  body: IntakeBody,
  bones: readonly BoneName[],
  side: 1 | -1,
  part: "arms" | "legs",
): LimbAxis {
  const chain = bones.map((name) => {
    const bone = body.bones.find((known) => known.name === name);
    if (bone === undefined) throw new Error(`No bone ${name}.`);
    return bone;
  });
  const starts: number[] = [];
  let reached = 0;
  for (const bone of chain) {
    starts.push(reached);
    reached += length(subtract(bone.tail, bone.head));
  }
  const direction = (bone: RestBone): Vector => normalize(subtract(bone.tail, bone.head));
  const boneAt = (alongMetres: number): number => {
    const after = starts.findIndex((start) => start > alongMetres);
    return after < 0 ? chain.length - 1 : Math.max(0, after - 1);
  };
  const plain = (alongMetres: number): Vector => {
    const index = boneAt(alongMetres);
    const bone = chain[index];
    return bone === undefined
      ? [0, 0, 0]
      : add(bone.head, scale(direction(bone), alongMetres - (starts[index] ?? 0)));
  };
  const centre = (alongMetres: number): Vector =>
    mix(
      mix(plain(alongMetres - ROUND_METRES), plain(alongMetres + ROUND_METRES), 0.5),
      plain(alongMetres),
      0.5,
    );
  const frame = (alongMetres: number) => {
    const forward = normalize(subtract(centre(alongMetres + 0.02), centre(alongMetres - 0.02)));
    const wish: Vector = part === "arms" ? [side * 0.7, 0.7, 0] : [side, 0, 0];
    const outwards = normalize(subtract(wish, scale(forward, dot(wish, forward))));
    const front = cross(forward, outwards);
    return { centre: centre(alongMetres), outwards, forwards: front[2] >= 0 ? front : scale(front, -1) };
  };
  const along = (point: Vector): number => {
    let best = { away: Number.POSITIVE_INFINITY, at: 0 };
    chain.forEach((bone, index) => {
      const span = length(subtract(bone.tail, bone.head));
      const free = dot(subtract(point, bone.head), direction(bone));
      const low = index === 0 ? -0.3 : 0;
      const high = index === chain.length - 1 ? span + 0.3 : span;
      const at = Math.min(high, Math.max(low, free));
      const away = length(subtract(point, add(bone.head, scale(direction(bone), at))));
      if (away < best.away) best = { away, at: (starts[index] ?? 0) + at };
    });
    return best.at;
  };
  return { lengthMetres: reached, jointsMetres: starts.slice(1), frame, along };
}
