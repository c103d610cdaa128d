import { BONES, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import { type Mesh, weightsAt } from "./mesh.ts";
import { add, cross, dot, length, normalize, scale, subtract, type Vector, vectorAt } from "./vector.ts";

/** One corner of a face after the unwrapping. */
export interface UnwrappedCorner {
  readonly vertex: number;
  readonly uMetres: number;
  readonly vMetres: number;
  /** Corners with the same vertex and seam are one vertex. */
  readonly seam: string;
}

export type LimbName = "leftArm" | "rightArm" | "leftLeg" | "rightLeg";
interface Limb {
  readonly name: LimbName | "trunk";
  readonly bones: readonly BoneName[];
  readonly radiusMetres: number;
}
const TRUNK: Limb = { name: "trunk", bones: ["hips", "chest"], radiusMetres: 0.155 };
const LIMBS: readonly Limb[] = [
  { name: "leftArm", bones: ["leftUpperArm", "leftForearm", "leftHand"], radiusMetres: 0.06 },
  { name: "rightArm", bones: ["rightUpperArm", "rightForearm", "rightHand"], radiusMetres: 0.06 },
  { name: "leftLeg", bones: ["leftThigh", "leftShin", "leftFoot"], radiusMetres: 0.085 },
  { name: "rightLeg", bones: ["rightThigh", "rightShin", "rightFoot"], radiusMetres: 0.085 },
];

/**
 * Cloth coordinates in metres: each sleeve, leg and the trunk unrolled about its own axis, so that weave and
 * stripes have their real size and run around the limb. The trunk's seam lies at the back, a sleeve's below.
 */
export function unwrap(
  mesh: Mesh,
  bones: readonly RestBone[],
  limbs: readonly LimbName[],
): UnwrappedCorner[][] {
  return mesh.faces.map((face) => {
    const limb = limbOf(mesh, face, limbs);
    let first: number | null = null;
    return face.map((vertex) => {
      const { angleRadians, alongMetres } = around(limb, vectorAt(mesh.positions, vertex), bones);
      first ??= angleRadians;
      const turns = Math.round((first - angleRadians) / (2 * Math.PI));
      const uMetres = (angleRadians + turns * 2 * Math.PI) * limb.radiusMetres;
      return { vertex, uMetres, vMetres: alongMetres, seam: `${limb.name}${turns}` };
    });
  });
}

/** How much of a vertex a limb's bones carry, 0..1. */
export function limbShare(mesh: Mesh, vertex: number, name: LimbName): number {
  const row = weightsAt(mesh, vertex);
  const bones = LIMBS.find((limb) => limb.name === name)?.bones ?? [];
  return bones.reduce((total, bone) => total + (row[BONES.indexOf(bone)] ?? 0), 0);
}

function limbOf(mesh: Mesh, face: readonly number[], limbs: readonly LimbName[]): Limb {
  let best = TRUNK;
  let most = 0.5;
  for (const limb of LIMBS.filter(({ name }) => limbs.some((wanted) => wanted === name))) {
    const share =
      face.reduce((sum, vertex) => sum + limbShare(mesh, vertex, limb.name as LimbName), 0) / face.length;
    if (share > most) [best, most] = [limb, share];
  }
  return best;
}

function around(
  limb: Limb,
  point: Vector,
  bones: readonly RestBone[],
): { angleRadians: number; alongMetres: number } {
  if (limb === TRUNK) return { angleRadians: Math.atan2(point[0], point[2]), alongMetres: point[1] };
  let start = 0;
  let nearest = { distance: Number.POSITIVE_INFINITY, angleRadians: 0, alongMetres: 0 };
  limb.bones.forEach((name, index) => {
    const bone = bones.find((candidate) => candidate.name === name);
    if (bone === undefined) return;
    const span = length(subtract(bone.tail, bone.head));
    const axis = normalize(subtract(bone.tail, bone.head));
    const along = dot(subtract(point, bone.head), axis);
    const low = index === 0 ? Number.NEGATIVE_INFINITY : 0;
    const high = index === limb.bones.length - 1 ? Number.POSITIVE_INFINITY : span;
    const held = Math.min(high, Math.max(low, along));
    const arm = subtract(point, add(bone.head, scale(axis, held)));
    const distance = length(arm);
    if (distance < nearest.distance) {
      const front = normalize(subtract([0, 0, 1], scale(axis, axis[2])));
      const side = cross(axis, front);
      // The seam (±π) lies towards the body: 0 is outside.
      const outer = Math.sign(bone.head[0] || 1) * Math.sign(side[0] || 1);
      const angleRadians = Math.atan2(dot(arm, front), dot(arm, side) * outer);
      nearest = { distance, angleRadians, alongMetres: start + held };
    }
    start += span;
  });
  return nearest;
}
