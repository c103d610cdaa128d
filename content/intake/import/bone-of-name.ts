import { BONES, type BoneName } from "../../../models/contract/index.ts";

const PARTS: readonly { readonly part: string; readonly names: RegExp }[] = [
  { part: "UpperArm", names: /^(upperarm|uparm|arm|armupper)$/ },
  { part: "Forearm", names: /^(forearm|lowerarm|loarm|armlower)$/ },
  { part: "Hand", names: /^(hand|wrist)$/ },
  { part: "Clavicle", names: /^(shoulder|clavicle|collar)$/ },
  { part: "Thigh", names: /^(upleg|upperleg|thigh|legupper)$/ },
  { part: "Shin", names: /^(leg|lowerleg|calf|shin|leglower|knee)$/ },
  { part: "Foot", names: /^(foot|ankle)$/ },
];
const MIDDLE: readonly { readonly bone: BoneName; readonly names: RegExp }[] = [
  { bone: "hips", names: /^(hips?|pelvis)$/ },
  { bone: "spine", names: /^(spine|spine0?1|abdomen)$/ },
  { bone: "chest", names: /^(spine0?[2-4]|chest|upperchest)$/ },
  { bone: "neck", names: /^neck0?1?$/ },
  { bone: "head", names: /^head$/ },
];

/**
 * The bone that a joint of a rig means, by the names of Mixamo (`mixamorig:LeftForeArm`), VRM and VRoid
 * (`leftLowerArm`, `J_Bip_L_LowerArm`), Unreal (`lowerarm_l`), Rigify and Blender (`DEF-forearm.L`). Null where none.
 */
export function boneOfName(name: string): BoneName | null {
  const plain = name
    .replace(/^mixamorig\d*[:_]?/i, "")
    .replace(/^J_(Bip|Sec)_/i, "")
    .replace(/^(DEF|ORG|CC_Base|Bip0?0?1)[-_ ]/i, "")
    .replace(/^C_/i, "");
  const middle = squeezed(plain);
  const found = MIDDLE.find(({ names }) => names.test(middle));
  if (found !== undefined) return found.bone;
  const sided =
    /^(?<side>left|right)(?<part>.*)$/i.exec(plain) ??
    /^(?<side>[lr])[-_ .](?<part>.*)$/i.exec(plain) ??
    /^(?<part>.*?)[-_ .]?(?<side>left|right)$/i.exec(plain) ??
    /^(?<part>.*?)[-_ .](?<side>[lr])(?:[-_ .]?0?0?0?1)?$/i.exec(plain);
  const word = squeezed(sided?.groups?.["part"] ?? "");
  const part = PARTS.find(({ names }) => names.test(word))?.part;
  const side = sided?.groups?.["side"]?.toLowerCase().startsWith("l") ? "left" : "right";
  return BONES.find((bone) => part !== undefined && bone === `${side}${part}`) ?? null;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
