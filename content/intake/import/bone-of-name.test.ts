import { expect, it } from "vitest";
import { boneOfName } from "./bone-of-name.ts";

it.each([
  ["mixamorig:LeftArm", "leftUpperArm"],
  ["mixamorigRightForeArm", "rightForearm"],
  ["mixamorig9:LeftShoulder", "leftClavicle"],
  ["mixamorig:Spine2", "chest"],
  ["mixamorig:RightUpLeg", "rightThigh"],
  ["mixamorig:RightLeg", "rightShin"],
  ["leftUpperArm", "leftUpperArm"],
  ["J_Bip_L_LowerArm", "leftForearm"],
  ["J_Bip_C_UpperChest", "chest"],
  ["upperarm_r", "rightUpperArm"],
  ["DEF-forearm.L", "leftForearm"],
  ["thigh.R.001", "rightThigh"],
  ["Bip01 L Calf", "leftShin"],
  ["pelvis", "hips"],
  ["mixamorig:LeftHandIndex1", null],
  ["button_3", null],
  ["Armature", null],
  ["", null],
])("%s is %s", (name, bone) => {
  expect(boneOfName(name)).toBe(bone);
});
