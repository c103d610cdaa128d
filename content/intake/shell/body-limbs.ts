import type { BoneName } from "../../../models/contract/index.ts";
import type { SideSign } from "./flat-top.ts";
import type { IntakeBody } from "./intake-body.ts";
import { type LimbAxis, limbAxis } from "./limb-axis.ts";
import { createLimbSkin, type LimbSkin } from "./limb-skin.ts";

/** An arm or a leg: its line, and the skin around it. */
export interface Limb {
  readonly axis: LimbAxis;
  readonly skin: LimbSkin;
}

/** The four limbs of a body, each made when it is first asked for. */
export function createBodyLimbs(body: IntakeBody): (part: "arms" | "legs", side: SideSign) => Limb {
  const known = new Map<string, Limb>();
  return (part, side) => {
    const key = `${part}${side}`;
    const found = known.get(key) ?? limbOf(body, part, side);
    known.set(key, found);
    return found;
  };
}

function limbOf(body: IntakeBody, part: "arms" | "legs", side: SideSign): Limb {
  const name = side > 0 ? "left" : "right";
  const bones: readonly BoneName[] =
    part === "arms" ? [`${name}UpperArm`, `${name}Forearm`, `${name}Hand`] : [`${name}Thigh`, `${name}Shin`];
  const axis = limbAxis(body, bones, side, part);
  return { axis, skin: createLimbSkin(body, axis, side, part) };
}
