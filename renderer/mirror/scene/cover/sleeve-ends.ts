import { BONES, type BoneName, type RestBone } from "../../../../models/contract/index.ts";
import type { SkinnedVertices } from "../project-landmarks.ts";
import { fromLine, type Place } from "./body-places.ts";

/** Single vertices beyond a cuff are noise: the sleeve ends where this share of its cloth lies above. */
const SHARE = 0.96;
/** Below this share of an arm, a vertex is no sleeve. */
const SLEEVE_SHARE = 0.5;
/** What is further than this from an arm's axis belongs to the trunk. */
const ARM_REACH_METRES = 0.14;

/** Who looks into a sleeve sees its inside beyond its nearer edge, by so much of a stretch at most. */
export const OPENING_STRETCHES = 0.35;

/** How far garments reach along each arm: 0 shoulder, 1 elbow, 2 wrist, 3 knuckles. */
export interface SleeveEnds {
  readonly left: number;
  readonly right: number;
}
export const SLEEVELESS: SleeveEnds = { left: 0, right: 0 };

/** How far the worn garments' cloth reaches along each arm; 0 where there is no sleeve. */
export function sleeveEnds(garments: readonly SkinnedVertices[], rest: readonly RestBone[]): SleeveEnds {
  const endOf = (side: "left" | "right"): number =>
    Math.max(0, ...garments.map((garment) => endOfOne(garment, side, rest)));
  return { left: endOf("left"), right: endOf("right") };
}

function endOfOne(
  { positions, joints, weights }: SkinnedVertices,
  side: "left" | "right",
  rest: readonly RestBone[],
): number {
  const bones = armBones(side).map((name) => BONES.indexOf(name));
  const shares: number[] = [];
  for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
    let onArm = 0;
    for (let at = 4 * vertex; at < 4 * vertex + 4; at += 1)
      if (bones.includes(joints[at] ?? -1)) onArm += weights[at] ?? 0;
    if (onArm < SLEEVE_SHARE) continue;
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => positions[3 * vertex + axis] ?? 0);
    const share = alongArm([x, y, z], side, rest);
    if (share > 0) shares.push(share);
  }
  return shares.toSorted((a, b) => a - b)[Math.floor(SHARE * (shares.length - 1))] ?? 0;
}

/** How far along an arm a place at rest lies, in stretches: 0 shoulder, 1 elbow, 2 wrist; 0 also away from the arm. */
export function alongArm(
  [x, y, z]: readonly [number, number, number],
  side: "left" | "right",
  rest: readonly RestBone[],
): number {
  let nearest = { metres: ARM_REACH_METRES, share: 0 };
  armBones(side).forEach((name, stretch) => {
    const bone = rest[BONES.indexOf(name)];
    if (bone === undefined) return;
    const [from, to] = [placeOf(bone.head), placeOf(bone.tail)];
    const { away, share } = fromLine(x, y, from, to);
    const metres = Math.hypot(away, z - (from.z + share * (to.z - from.z)));
    if (metres < nearest.metres) nearest = { metres, share: stretch + share };
  });
  return nearest.share;
}

function armBones(side: "left" | "right"): readonly BoneName[] {
  return [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`];
}

function placeOf([x, y, z]: readonly [number, number, number]): Place {
  return { x, y, z };
}
