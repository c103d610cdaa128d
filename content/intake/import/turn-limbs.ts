import type { RestBone } from "../../../models/contract/index.ts";
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
import type { Cloth } from "./cloth.ts";
import { type LimbLine, restLine } from "./limb-line.ts";
import type { LimbShare } from "./limb-shares.ts";

/** Limbs that lie so near to their place at rest stay as they are. */
const LEAST_RADIANS = (5 * Math.PI) / 180;

/** Angle by which a limb has to be turned into rest, radians. */
export function turnRadians(limb: LimbLine, bones: readonly RestBone[]): number {
  const rest = restLine(bones, limb.kind, limb.side);
  return angle(subtract(limb.bend, limb.root), subtract(rest.bend, rest.root));
}

/** Cloth with a limb turned from where it hangs to where the rest body's lies; lengths stay. */
export function turnLimb(
  positions: readonly Vector[],
  limb: LimbLine,
  shares: readonly LimbShare[],
  bones: readonly RestBone[],
): readonly Vector[] {
  const rest = restLine(bones, limb.kind, limb.side);
  const upper = turning(subtract(limb.bend, limb.root), subtract(rest.bend, rest.root));
  const lower = turning(subtract(limb.end, limb.bend), subtract(rest.end, rest.bend));
  const bend = add(limb.root, upper(subtract(limb.bend, limb.root)));
  return positions.map((place, vertex) => {
    const { whole, lower: below } = shares[vertex] ?? { whole: 0, lower: 0 };
    if (whole <= 0) return place;
    const turned = add(limb.root, upper(subtract(place, limb.root)));
    const low = add(bend, lower(subtract(place, limb.bend)));
    return mix(place, mix(turned, low, below / whole), whole);
  });
}

/** The shortest turn of one direction to another. */
function turning(from: Vector, to: Vector): (way: Vector) => Vector {
  const radians = angle(from, to);
  if (radians < LEAST_RADIANS) return (way) => way;
  const axis = normalize(cross(from, to));
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return (way) =>
    add(add(scale(way, cos), scale(cross(axis, way), sin)), scale(axis, dot(axis, way) * (1 - cos)));
}

function angle(a: Vector, b: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, dot(a, b) / Math.max(1e-12, length(a) * length(b)))));
}

/** Cloth with other places. */
export const withPositions = (cloth: Cloth, positions: readonly Vector[]): Cloth => ({ ...cloth, positions });
