import type { FootPlace, Side } from "./steps.ts";

/** x to the wearer's left, y up, z forward; in the frame that the name says. */
export type Direction = readonly [x: number, y: number, z: number];

/**
 * An arm's gesture, written for the left arm (the right mirrors x), directions in the frame of the chest.
 * The elbow bends in the plane of the two directions.
 */
export interface ArmGesture {
  readonly upperArm: Direction;
  readonly forearm: Direction;
  /** Twist of the forearm about itself; + turns the palm inwards and up. */
  readonly pronationRadians: number;
  /** + bends the hand towards its palm. */
  readonly wristRadians: number;
  readonly fingerCurlRadians: number;
  /** How far the collar bone lifts the shoulder. */
  readonly shrugRadians: number;
}

export interface Tilt {
  /** + to the wearer's left. */
  readonly yawRadians: number;
  /** + forward and down. */
  readonly pitchRadians: number;
  /** + towards the wearer's left side. */
  readonly rollRadians: number;
}

/** Two gestures and how far the arm is from the first to the second: they are blended as rotations. */
export interface ArmMotion {
  readonly from: ArmGesture;
  readonly to: ArmGesture;
  readonly share: number;
}

/** Everything that the rig needs to stand at one instant. */
export interface Posture {
  readonly pelvis: Tilt & { readonly xMetres: number; readonly zMetres: number; readonly dropMetres: number };
  /** Of the chest against the pelvis. */
  readonly spine: Tilt;
  /** Of the head against the chest. */
  readonly head: Tilt;
  readonly arms: Readonly<Record<Side, ArmMotion>>;
  /** Rides on top of the gesture: + swings the arm forward. */
  readonly armSwingRadians: Readonly<Record<Side, number>>;
  readonly feet: Readonly<Record<Side, FootPlace>>;
  /** 0 breathed out, 1 breathed in. */
  readonly breath: number;
  /** 0 open, 1 closed. */
  readonly blink: number;
}
