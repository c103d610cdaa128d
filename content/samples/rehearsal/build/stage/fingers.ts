import { Quaternion } from "three";
import type { Side } from "../motion/steps.ts";
import type { Rig } from "./rig.ts";

const JOINT_SHARES = [1, 1.2, 0.8];

/** Bends the four fingers of a hand (the little one most) and, a little, the thumb. */
export function curlFingers(rig: Rig, side: Side, curlRadians: number): void {
  const mark = side === "left" ? "L" : "R";
  const sign = side === "left" ? 1 : -1;
  const hinge = rig
    .restPoint(`finger2-1.${mark}`)
    .sub(rig.restPoint(`finger5-1.${mark}`))
    .normalize();
  for (let finger = 2; finger <= 5; finger++) {
    const more = 0.8 + 0.15 * (finger - 2);
    for (const [joint, share] of JOINT_SHARES.entries()) {
      const turn = new Quaternion().setFromAxisAngle(hinge, -sign * curlRadians * share * more);
      rig.turn(`finger${finger}-${joint + 1}.${mark}`, turn);
    }
  }
}
