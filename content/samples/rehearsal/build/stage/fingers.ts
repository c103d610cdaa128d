import { Quaternion, Vector3 } from "three";
import type { Side } from "../motion/steps.ts";
import type { Rig } from "./rig.ts";

const JOINT_SHARES = [1, 1.2, 0.8];
/** The figure's fingers are spread at rest; this closes them, finger 2 (index) to 5. */
const CLOSING_RADIANS = [-0.12, -0.02, 0.08, 0.2];
const THUMB_RADIANS = 0.35;

/** Bends the four fingers of a hand (the little one most), closes them and lays the thumb beside them. */
export function curlFingers(rig: Rig, side: Side, curlRadians: number): void {
  const mark = side === "left" ? "L" : "R";
  const sign = side === "left" ? 1 : -1;
  const knuckle = (finger: number) => rig.restPoint(`finger${finger}-1.${mark}`);
  const hinge = knuckle(2).sub(knuckle(5)).normalize();
  const along = knuckle(3)
    .sub(rig.restPoint(`wrist.${mark}`))
    .normalize();
  const palm = new Vector3().crossVectors(hinge, along).normalize();
  for (let finger = 2; finger <= 5; finger++) {
    const more = 0.8 + 0.15 * (finger - 2);
    for (const [joint, share] of JOINT_SHARES.entries()) {
      const turn = new Quaternion().setFromAxisAngle(hinge, -sign * curlRadians * share * more);
      const closing = joint === 0 ? (CLOSING_RADIANS[finger - 2] ?? 0) : 0;
      turn.premultiply(new Quaternion().setFromAxisAngle(palm, CLOSING_SIGN * closing));
      rig.turn(`finger${finger}-${joint + 1}.${mark}`, turn);
    }
  }
  rig.turn(`finger1-1.${mark}`, new Quaternion().setFromAxisAngle(palm, CLOSING_SIGN * THUMB_RADIANS));
}

/** The palm's normal points out of the back of the left hand and into the palm of the right: the turn is the same. */
const CLOSING_SIGN = 1;
