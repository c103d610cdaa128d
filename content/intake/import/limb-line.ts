import type { BoneName, RestBone } from "../../../models/contract/index.ts";
import type { Vector } from "../../garments/build/vector.ts";

/** A sleeve or leg of the garment: the joints that it bends about, and which bones carry it. */
export interface LimbLine {
  readonly kind: "sleeve" | "leg";
  /** 1 = the wearer's left. */
  readonly side: 1 | -1;
  /** Shoulder or hip joint, elbow or knee, wrist or ankle. */
  readonly root: Vector;
  readonly bend: Vector;
  readonly end: Vector;
}

/** The same joints on a body at rest. */
export function restLine(
  bones: readonly RestBone[],
  kind: LimbLine["kind"],
  side: 1 | -1,
): { readonly root: Vector; readonly bend: Vector; readonly end: Vector } {
  const word = side === 1 ? "left" : "right";
  const [upper, lower] = kind === "sleeve" ? ["UpperArm", "Forearm"] : ["Thigh", "Shin"];
  const bone = (name: string): RestBone => {
    const found = bones.find((known) => known.name === name);
    if (found === undefined) throw new Error(`No bone ${name}.`);
    return found;
  };
  return {
    root: bone(`${word}${upper}`).head,
    bend: bone(`${word}${lower}`).head,
    end: bone(`${word}${lower}`).tail,
  };
}

/** Bones that carry the upper and the lower part of a limb, the end included. */
export function limbBones(kind: LimbLine["kind"], side: 1 | -1): readonly [BoneName, readonly BoneName[]] {
  if (side === 1) {
    return kind === "sleeve"
      ? ["leftUpperArm", ["leftForearm", "leftHand"]]
      : ["leftThigh", ["leftShin", "leftFoot"]];
  }
  return kind === "sleeve"
    ? ["rightUpperArm", ["rightForearm", "rightHand"]]
    : ["rightThigh", ["rightShin", "rightFoot"]];
}
