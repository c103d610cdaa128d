import { Euler, Quaternion, Vector3 } from "three";
import { bendPoint, splitTwist, turnBetween } from "../motion/limb.ts";
import type { ArmGesture, ArmMotion, Direction, Posture, Tilt } from "../motion/posture.ts";
import { type FootPlace, SIDES, type Side } from "../motion/steps.ts";
import { curlFingers } from "./fingers.ts";
import type { Rig } from "./rig.ts";

const FORWARD = new Vector3(0, 0, 1);
const UP = new Vector3(0, 1, 0);
const LEFT = new Vector3(1, 0, 0);
/** A leg is never quite straight in a living person. */
const STRAIGHTEST_LEG = 0.996;
const FIGURE_SPINE = ["spine05", "spine04", "spine03", "spine02", "spine01"];
const FIGURE_NECK = ["neck01", "neck02", "neck03", "head"];
const LID_RADIANS = 0.5;

/** Makes the figure stand in a posture. */
export function assume(rig: Rig, posture: Posture): void {
  rig.reset();
  placePelvis(rig, posture);
  bendChain(rig, FIGURE_SPINE, {
    ...posture.spine,
    pitchRadians: posture.spine.pitchRadians - 0.012 * posture.breath,
  });
  bendChain(rig, FIGURE_NECK, {
    ...posture.head,
    pitchRadians: posture.head.pitchRadians + 0.012 * posture.breath,
  });
  for (const side of SIDES) {
    placeArm(rig, side, posture.arms[side], posture.armSwingRadians[side], posture.breath);
    const { from, to, share } = posture.arms[side];
    curlFingers(rig, side, from.fingerCurlRadians + (to.fingerCurlRadians - from.fingerCurlRadians) * share);
    turnLids(rig, side, posture.blink);
  }
  rig.root.updateMatrixWorld(true);
  for (const side of SIDES) placeLeg(rig, side, posture.feet[side]);
  rig.root.updateMatrixWorld(true);
}

function turnOf({ yawRadians, pitchRadians, rollRadians }: Tilt): Quaternion {
  return new Quaternion().setFromEuler(new Euler(pitchRadians, yawRadians, -rollRadians, "YXZ"));
}

function bendChain(rig: Rig, names: readonly string[], tilt: Tilt): void {
  const part = 1 / names.length;
  const turn = turnOf({
    yawRadians: tilt.yawRadians * part,
    pitchRadians: tilt.pitchRadians * part,
    rollRadians: tilt.rollRadians * part,
  });
  for (const name of names) rig.turn(name, turn);
}

/** The pelvis stands as high as the shorter-reaching leg allows. */
function placePelvis(rig: Rig, posture: Posture): void {
  const { pelvis } = posture;
  const turn = turnOf(pelvis);
  const root = rig.restPoint("root");
  let height = Number.POSITIVE_INFINITY;
  for (const side of SIDES) {
    const mark = markOf(side);
    const hip = rig.restPoint(`upperleg01.${mark}`).sub(root).applyQuaternion(turn);
    const ankle = ankleOf(rig, side, posture.feet[side]);
    const reach = legLengths(rig, side);
    const longest = (reach.upperMetres + reach.lowerMetres) * STRAIGHTEST_LEG;
    const aside = Math.hypot(pelvis.xMetres + hip.x - ankle.x, pelvis.zMetres + root.z + hip.z - ankle.z);
    height = Math.min(height, ankle.y + Math.sqrt(Math.max(0.01, longest * longest - aside * aside)) - hip.y);
  }
  const place = new Vector3(
    pelvis.xMetres,
    Math.min(height, root.y) - pelvis.dropMetres,
    pelvis.zMetres + root.z,
  );
  rig.turn("root", turn);
  rig.shift("root", place.sub(root));
}

function placeLeg(rig: Rig, side: Side, foot: FootPlace): void {
  const mark = markOf(side);
  const hip = rig.point(`upperleg01.${mark}`);
  const ankle = ankleOf(rig, side, foot);
  const toes = FORWARD.clone().applyAxisAngle(UP, foot.yawRadians);
  const knee = bendPoint(hip, ankle, legLengths(rig, side), toes);
  const restHip = rig.restPoint(`upperleg01.${mark}`);
  const restKnee = rig.restPoint(`lowerleg01.${mark}`);
  const restAnkle = rig.restPoint(`foot.${mark}`);
  const pelvis = rig.turned(`pelvis.${mark}`);
  const thigh = turnBetween(
    { along: restKnee.clone().sub(restHip), beside: FORWARD },
    { along: knee.clone().sub(hip), beside: toes },
  );
  const shin = turnBetween(
    { along: restAnkle.clone().sub(restKnee), beside: FORWARD },
    { along: ankle.clone().sub(knee), beside: toes },
  );
  const sole = new Quaternion()
    .setFromAxisAngle(UP, foot.yawRadians - restToeYaw(side))
    .multiply(new Quaternion().setFromAxisAngle(LEFT, foot.pitchRadians));
  rig.turn(`upperleg01.${mark}`, pelvis.invert().multiply(thigh));
  rig.turn(`lowerleg01.${mark}`, thigh.clone().invert().multiply(shin));
  rig.turn(`foot.${mark}`, shin.clone().invert().multiply(sole));
}

/** Feet of the figure at rest already point outwards. */
function restToeYaw(side: Side): number {
  return side === "left" ? 0.12 : -0.12;
}

/** The ankle rises with the lift, and with the heel when the foot pitches about its ball. */
function ankleOf(rig: Rig, side: Side, foot: FootPlace): Vector3 {
  const height = rig.restPoint(`foot.${markOf(side)}`).y;
  const heel = Math.max(0, Math.sin(foot.pitchRadians)) * 0.11;
  return new Vector3(
    foot.xMetres,
    height + foot.liftMetres + heel,
    foot.zMetres - 0.04 * Math.cos(foot.yawRadians),
  );
}

function legLengths(rig: Rig, side: Side): { upperMetres: number; lowerMetres: number } {
  const mark = markOf(side);
  const knee = rig.restPoint(`lowerleg01.${mark}`);
  return {
    upperMetres: knee.distanceTo(rig.restPoint(`upperleg01.${mark}`)),
    lowerMetres: knee.distanceTo(rig.restPoint(`foot.${mark}`)),
  };
}

interface ArmTurns {
  readonly shrug: Quaternion;
  readonly upper: Quaternion;
  readonly lower: Quaternion;
  readonly hand: Quaternion;
}

function placeArm(rig: Rig, side: Side, motion: ArmMotion, swingRadians: number, breath: number): void {
  const mark = markOf(side);
  const from = armTurns(rig, side, motion.from);
  const to = armTurns(rig, side, motion.to);
  const shrugBreath = new Quaternion().setFromAxisAngle(FORWARD, (side === "left" ? 1 : -1) * 0.012 * breath);
  const shrug = from.shrug.clone().slerp(to.shrug, motion.share).multiply(shrugBreath);
  const swing = new Quaternion().setFromAxisAngle(LEFT, -swingRadians);
  const upper = swing.multiply(from.upper.clone().slerp(to.upper, motion.share));
  const along = rig
    .restPoint(`lowerarm01.${mark}`)
    .sub(rig.restPoint(`upperarm01.${mark}`))
    .normalize();
  const { swing: aim, twist } = splitTwist(upper, along);
  const half = new Quaternion().slerp(twist, 0.5);
  rig.turn(`clavicle.${mark}`, shrug);
  rig.turn(`upperarm01.${mark}`, shrug.clone().invert().multiply(aim).multiply(half));
  rig.turn(`upperarm02.${mark}`, half);
  rig.turn(`lowerarm01.${mark}`, from.lower.clone().slerp(to.lower, motion.share));
  const pronation = mixed(motion, (gesture) => gesture.pronationRadians) * (side === "left" ? 1 : -1);
  const forearm = rig
    .restPoint(`wrist.${mark}`)
    .sub(rig.restPoint(`lowerarm01.${mark}`))
    .normalize();
  const turn = new Quaternion().setFromAxisAngle(forearm, pronation / 2);
  rig.turn(`lowerarm02.${mark}`, turn);
  rig.turn(`wrist.${mark}`, turn.clone().multiply(from.hand.clone().slerp(to.hand, motion.share)));
}

function mixed(motion: ArmMotion, read: (gesture: ArmGesture) => number): number {
  return read(motion.from) + (read(motion.to) - read(motion.from)) * motion.share;
}

function armTurns(rig: Rig, side: Side, gesture: ArmGesture): ArmTurns {
  const mark = markOf(side);
  const sign = side === "left" ? 1 : -1;
  const shoulder = rig.restPoint(`upperarm01.${mark}`);
  const elbow = rig.restPoint(`lowerarm01.${mark}`);
  const wrist = rig.restPoint(`wrist.${mark}`);
  const restUpper = elbow.clone().sub(shoulder);
  const restFore = wrist.clone().sub(elbow);
  const restHinge = new Vector3().crossVectors(restUpper, restFore);
  const upper = sided(gesture.upperArm, sign);
  const fore = sided(gesture.forearm, sign);
  const hinge = new Vector3().crossVectors(upper, fore);
  const upperTurn = turnBetween({ along: restUpper, beside: restHinge }, { along: upper, beside: hinge });
  const foreTurn = turnBetween({ along: restFore, beside: restHinge }, { along: fore, beside: hinge });
  return {
    shrug: new Quaternion().setFromAxisAngle(FORWARD, sign * gesture.shrugRadians),
    upper: upperTurn,
    lower: upperTurn.clone().invert().multiply(foreTurn),
    hand: new Quaternion().setFromAxisAngle(palmHinge(rig, side), gesture.wristRadians),
  };
}

/** Axis about which a hand at rest bends towards its palm: along the knuckles, little finger to index. */
function palmHinge(rig: Rig, side: Side): Vector3 {
  const mark = markOf(side);
  const axis = rig
    .restPoint(`finger2-1.${mark}`)
    .sub(rig.restPoint(`finger5-1.${mark}`))
    .normalize();
  return side === "left" ? axis.negate() : axis;
}

function sided([x, y, z]: Direction, sign: number): Vector3 {
  return new Vector3(x * sign, y, z).normalize();
}

function turnLids(rig: Rig, side: Side, blink: number): void {
  const mark = markOf(side);
  rig.turn(`orbicularis03.${mark}`, new Quaternion().setFromAxisAngle(LEFT, LID_RADIANS * blink));
}

function markOf(side: Side): "L" | "R" {
  return side === "left" ? "L" : "R";
}
