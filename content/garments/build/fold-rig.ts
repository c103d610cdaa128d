import { BONES, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import type { BodySource, RigEnd } from "./body-source.node.ts";
import { mean, mix, type Vector, vectorAt } from "./vector.ts";

interface Fold {
  readonly head: string;
  /** Bone whose head ends this one; its own tail where there is none. */
  readonly tailAtHeadOf?: string;
  readonly parent: BoneName | null;
}

/** Which Mixamo bone each of ours begins with, and where it ends. */
const FOLDS: Readonly<Record<BoneName, Fold>> = {
  hips: { head: "Hips", tailAtHeadOf: "Spine", parent: null },
  spine: { head: "Spine", tailAtHeadOf: "Spine2", parent: "hips" },
  chest: { head: "Spine2", tailAtHeadOf: "Neck", parent: "spine" },
  neck: { head: "Neck", tailAtHeadOf: "Head", parent: "chest" },
  head: { head: "Head", parent: "neck" },
  leftClavicle: { head: "LeftShoulder", tailAtHeadOf: "LeftArm", parent: "chest" },
  leftUpperArm: { head: "LeftArm", tailAtHeadOf: "LeftForeArm", parent: "leftClavicle" },
  leftForearm: { head: "LeftForeArm", tailAtHeadOf: "LeftHand", parent: "leftUpperArm" },
  leftHand: { head: "LeftHand", parent: "leftForearm" },
  rightClavicle: { head: "RightShoulder", tailAtHeadOf: "RightArm", parent: "chest" },
  rightUpperArm: { head: "RightArm", tailAtHeadOf: "RightForeArm", parent: "rightClavicle" },
  rightForearm: { head: "RightForeArm", tailAtHeadOf: "RightHand", parent: "rightUpperArm" },
  rightHand: { head: "RightHand", parent: "rightForearm" },
  leftThigh: { head: "LeftUpLeg", tailAtHeadOf: "LeftLeg", parent: "hips" },
  leftShin: { head: "LeftLeg", tailAtHeadOf: "LeftFoot", parent: "leftThigh" },
  leftFoot: { head: "LeftFoot", parent: "leftShin" },
  rightThigh: { head: "RightUpLeg", tailAtHeadOf: "RightLeg", parent: "hips" },
  rightShin: { head: "RightLeg", tailAtHeadOf: "RightFoot", parent: "rightThigh" },
  rightFoot: { head: "RightFoot", parent: "rightShin" },
};

const PREFIX = "mixamorig:";

/** Fingers go to the hand, toes to the foot, the extra bone of the spine to the spine. */
function boneOf(mixamo: string): BoneName {
  const name = mixamo.replace(PREFIX, "");
  const side = name.startsWith("Left") ? "left" : "right";
  if (/Hand/.test(name)) return `${side}Hand`;
  if (/Foot|Toe/.test(name)) return `${side}Foot`;
  if (name === "Spine1") return "spine";
  const found = BONES.find((bone) => FOLDS[bone].head === name);
  if (found === undefined) throw new Error(`No bone of ours for ${mixamo}.`);
  return found;
}

/** Our bones in the rest body, in the order of BONES. */
export function foldBones(source: BodySource, positions: Float64Array): RestBone[] {
  const place = (end: RigEnd): Vector => {
    if (end.strategy === "CUBE") return jointCentre(source, positions, end.cube_name);
    const vertices = end.strategy === "MEAN" ? end.vertex_indices : [end.vertex_index];
    return mean(vertices.map((vertex) => vectorAt(positions, vertex)));
  };
  const bone = (name: string) => {
    const found = source.rig[PREFIX + name];
    if (found === undefined) throw new Error(`The rig has no bone ${name}.`);
    return found;
  };
  const ends = (name: BoneName): readonly [Vector, Vector] => {
    const { head, tailAtHeadOf } = FOLDS[name];
    const tail = tailAtHeadOf === undefined ? bone(head).tail : bone(tailAtHeadOf).head;
    return [place(bone(head).head), place(tail)];
  };
  return BONES.map((name) => {
    const [head, tail] = ends(name);
    const [mirroredHead, mirroredTail] = ends(otherSide(name));
    return {
      name,
      parent: FOLDS[name].parent,
      head: mix(head, mirrored(mirroredHead), 0.5),
      tail: mix(tail, mirrored(mirroredTail), 0.5),
    };
  });
}

/** The rig takes some joints from one vertex a side, which leaves its halves some millimetres apart. */
function otherSide(name: BoneName): BoneName {
  const other = name.startsWith("left") ? name.replace("left", "right") : name.replace("right", "left");
  return BONES.find((bone) => bone === other) ?? name;
}

function mirrored([x, y, z]: Vector): Vector {
  return [-x, y, z];
}

/** Centre of a joint cube of the base mesh, such as `joint-l-knee`. */
export function jointCentre(source: BodySource, positions: Float64Array, cube: string): Vector {
  const group = source.mesh.groups.get(cube);
  if (group === undefined) throw new Error(`The base mesh has no group ${cube}.`);
  return mean(group.map((vertex) => vectorAt(positions, vertex)));
}

/** BONES.length numbers a vertex of the base mesh, each row with the sum 1 where the rig binds it. */
export function foldWeights(source: BodySource): Float64Array {
  const rows = new Float64Array((source.mesh.positions.length / 3) * BONES.length);
  for (const [mixamo, pairs] of Object.entries(source.weights)) {
    const bone = BONES.indexOf(boneOf(mixamo));
    for (const [vertex, weight] of pairs) {
      const at = vertex * BONES.length + bone;
      rows[at] = (rows[at] ?? 0) + weight;
    }
  }
  for (let start = 0; start < rows.length; start += BONES.length) {
    const row = rows.subarray(start, start + BONES.length);
    const sum = row.reduce((total, weight) => total + weight, 0);
    if (sum > 0) for (let bone = 0; bone < row.length; bone += 1) row[bone] = (row[bone] ?? 0) / sum;
  }
  return rows;
}
