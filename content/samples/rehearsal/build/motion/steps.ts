import { mix, shareOf, smootherStep, smoothOver } from "./ease.ts";

export type Side = "left" | "right";
export const SIDES: readonly Side[] = ["left", "right"];

/** Where a foot stands: under its ankle, metres on the floor, toes' direction (0 = to the camera, + = wearer's left). */
export interface Footprint {
  readonly xMetres: number;
  readonly zMetres: number;
  readonly yawRadians: number;
}

/** One foot leaves the floor, and lands at `to`. */
export interface Step extends Footprint {
  readonly side: Side;
  readonly liftSeconds: number;
  readonly landSeconds: number;
}

/** A foot at an instant: its print, the height of the sole, and the pitch of the foot (+ = toes down). */
export interface FootPlace extends Footprint {
  readonly liftMetres: number;
  readonly pitchRadians: number;
}

export interface Walk {
  readonly start: Readonly<Record<Side, Footprint>>;
  /** In order of time; steps of one foot do not overlap. */
  readonly steps: readonly Step[];
}

const HEEL_OFF_RADIANS = 0.5;
const LIFT_PER_METRE = 0.13;
const LIFT_LEAST_METRES = 0.035;

/** Place of one foot at an instant of a walk. Feet never slide while they stand. */
export function footAt(walk: Walk, side: Side, atSeconds: number): FootPlace {
  let print: Footprint = walk.start[side];
  for (const step of walk.steps) {
    if (step.side !== side || atSeconds < step.liftSeconds) continue;
    if (atSeconds >= step.landSeconds) {
      print = step;
      continue;
    }
    return swing(print, step, shareOf(step.liftSeconds, step.landSeconds, atSeconds));
  }
  return { ...printOf(print), liftMetres: 0, pitchRadians: 0 };
}

function swing(from: Footprint, to: Footprint, progress: number): FootPlace {
  const share = smootherStep(progress);
  const length = Math.hypot(to.xMetres - from.xMetres, to.zMetres - from.zMetres);
  const arc = Math.sin(Math.PI * progress) ** 2;
  const pitch = Math.sin(Math.PI * 2 * Math.min(1, progress * 1.05)) * (1 - progress * 0.6);
  return {
    xMetres: mix(from.xMetres, to.xMetres, share),
    zMetres: mix(from.zMetres, to.zMetres, share),
    yawRadians: mix(from.yawRadians, to.yawRadians, share),
    liftMetres: (LIFT_LEAST_METRES + LIFT_PER_METRE * length) * arc,
    pitchRadians: HEEL_OFF_RADIANS * Math.min(1, length / 0.4) * pitch,
  };
}

/** Where the body hangs between the feet: their mean, without corners. */
export function balanceAt(walk: Walk, atSeconds: number): Footprint {
  const mean = (read: (print: Footprint) => number) =>
    smoothOver(
      (seconds) => (read(footAt(walk, "left", seconds)) + read(footAt(walk, "right", seconds))) / 2,
      atSeconds,
      BALANCE_SECONDS,
    );
  return {
    xMetres: mean((print) => print.xMetres),
    zMetres: mean((print) => print.zMetres),
    yawRadians: mean((print) => print.yawRadians),
  };
}

/** The share of weight on the left foot, 0..1, from which foot is in the air. */
export function weightOnLeftAt(walk: Walk, atSeconds: number): number {
  return smoothOver(
    (seconds) =>
      0.5 +
      (footAt(walk, "right", seconds).liftMetres - footAt(walk, "left", seconds).liftMetres > 0.004
        ? 0.5
        : 0) -
      (footAt(walk, "left", seconds).liftMetres - footAt(walk, "right", seconds).liftMetres > 0.004
        ? 0.5
        : 0),
    atSeconds,
    BALANCE_SECONDS,
  );
}

const BALANCE_SECONDS = 0.13;

function printOf({ xMetres, zMetres, yawRadians }: Footprint): Footprint {
  return { xMetres, zMetres, yawRadians };
}
