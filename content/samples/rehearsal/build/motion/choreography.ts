import { CROSSED_OVER, CROSSED_UNDER, HANGING, LIFTED } from "./gestures.ts";
import type { ArmGesture } from "./posture.ts";
import type { Footprint, Side, Step, Walk } from "./steps.ts";
import type { Key } from "./track.ts";

/** A part of the rehearsal, in half-open seconds. */
export interface PhaseSpan<Phase extends string> {
  readonly phase: Phase;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** What a figure does over a time: where it steps, and what its upper body does on the way. */
export interface Choreography {
  readonly durationSeconds: number;
  readonly walk: Walk;
  readonly arms: Readonly<Record<Side, readonly Key<ArmGesture>[]>>;
  /** The head against the feet: a shopper keeps looking at the mirror while the body turns. */
  readonly headYawRadians: readonly Key<number>[];
  readonly headPitchRadians: readonly Key<number>[];
  readonly blinksAtSeconds: readonly number[];
}

const HALF_STANCE_METRES = 0.095;
const TOES_OUT_RADIANS = 0.14;
const STAGE_Z_METRES = 0;

/** The print of a foot of someone who stands at a place and faces a way. */
export function printFor(
  side: Side,
  xMetres: number,
  yawRadians: number,
  stance = HALF_STANCE_METRES,
): Footprint {
  const sign = side === "left" ? 1 : -1;
  return {
    xMetres: xMetres + sign * stance * Math.cos(yawRadians),
    zMetres: STAGE_Z_METRES - sign * stance * Math.sin(yawRadians),
    yawRadians: yawRadians + sign * TOES_OUT_RADIANS,
  };
}

function step(
  side: Side,
  liftSeconds: number,
  landSeconds: number,
  xMetres: number,
  yawRadians: number,
): Step {
  const stance = Math.abs(yawRadians) > 1 ? HALF_STANCE_METRES * 0.75 : HALF_STANCE_METRES;
  return { side, liftSeconds, landSeconds, ...printFor(side, xMetres, yawRadians, stance) };
}

const SIDEWAYS_RADIANS = 1.4;
const TURN_RADIANS = 0.96;
const ENTRY_X_METRES = -1.75;

/** The rehearsal: comes in from the picture's left, shows every side that a garment has, and goes out on the right. */
export const REHEARSAL: Choreography = {
  durationSeconds: 16,
  walk: {
    start: {
      left: printFor("left", ENTRY_X_METRES, SIDEWAYS_RADIANS),
      right: printFor("right", ENTRY_X_METRES, SIDEWAYS_RADIANS),
    },
    steps: [
      step("right", -0.1, 0.34, -1.5, SIDEWAYS_RADIANS),
      step("left", 0.36, 0.8, -1.06, SIDEWAYS_RADIANS),
      step("right", 0.82, 1.26, -0.64, SIDEWAYS_RADIANS),
      step("left", 1.28, 1.74, -0.2, 1.15),
      step("right", 1.78, 2.26, 0, 0.25),
      step("left", 2.3, 2.74, 0, 0),
      step("right", 2.86, 3.25, 0, 0),
      // to the wearer's left and back
      step("left", 5.2, 5.65, 0, TURN_RADIANS),
      step("right", 5.6, 6.1, 0, TURN_RADIANS),
      step("right", 6.75, 7.2, 0, 0),
      step("left", 7.15, 7.6, 0, 0),
      // to the wearer's right and back
      step("right", 7.7, 8.15, 0, -TURN_RADIANS),
      step("left", 8.1, 8.6, 0, -TURN_RADIANS),
      step("left", 9.2, 9.65, 0, 0),
      step("right", 9.6, 10.05, 0, 0),
      // away
      step("left", 14.1, 14.5, 0.1, 1.2),
      step("right", 14.45, 14.88, 0.45, SIDEWAYS_RADIANS),
      step("left", 14.9, 15.3, 0.9, SIDEWAYS_RADIANS),
      step("right", 15.32, 15.72, 1.35, SIDEWAYS_RADIANS),
      step("left", 15.74, 16.1, 1.8, SIDEWAYS_RADIANS),
    ],
  },
  arms: {
    left: [
      { fromSeconds: 10.05, toSeconds: 10.95, value: CROSSED_UNDER },
      { fromSeconds: 11.6, toSeconds: 12.25, value: HANGING },
      { fromSeconds: 12.3, toSeconds: 13.15, value: LIFTED },
      { fromSeconds: 13.3, toSeconds: 14.2, value: HANGING },
    ],
    right: [
      { fromSeconds: 10.1, toSeconds: 11.05, value: CROSSED_OVER },
      { fromSeconds: 11.5, toSeconds: 12.2, value: HANGING },
      { fromSeconds: 12.34, toSeconds: 13.15, value: LIFTED },
      { fromSeconds: 13.34, toSeconds: 14.25, value: HANGING },
    ],
  },
  headYawRadians: [
    { fromSeconds: 1, toSeconds: 1.7, value: -0.4 },
    { fromSeconds: 1.8, toSeconds: 2.7, value: 0 },
    { fromSeconds: 5.3, toSeconds: 6.1, value: -0.55 },
    { fromSeconds: 6.8, toSeconds: 7.5, value: 0 },
    { fromSeconds: 7.8, toSeconds: 8.6, value: 0.55 },
    { fromSeconds: 9.2, toSeconds: 9.9, value: 0 },
    { fromSeconds: 14.0, toSeconds: 14.35, value: 0.25 },
    { fromSeconds: 14.4, toSeconds: 15, value: 0 },
  ],
  headPitchRadians: [
    { fromSeconds: 3.6, toSeconds: 4.1, value: 0.1 },
    { fromSeconds: 4.4, toSeconds: 4.9, value: 0 },
    { fromSeconds: 10.4, toSeconds: 10.9, value: 0.05 },
    { fromSeconds: 12.2, toSeconds: 12.9, value: -0.08 },
    { fromSeconds: 13.3, toSeconds: 13.9, value: 0 },
  ],
  blinksAtSeconds: [2.5, 4.3, 5.4, 7.3, 9.5, 11.3, 13.6, 14.2],
};

/** Phases of the rehearsal, as cut by its steps and gestures. */
export const REHEARSAL_PHASES = [
  { phase: "empty", fromSeconds: 0, toSeconds: 0.9 },
  { phase: "entering", fromSeconds: 0.9, toSeconds: 3.3 },
  { phase: "facing", fromSeconds: 3.3, toSeconds: 5.2 },
  { phase: "turn-left", fromSeconds: 5.2, toSeconds: 7.65 },
  { phase: "turn-right", fromSeconds: 7.65, toSeconds: 10.05 },
  { phase: "arms-crossed", fromSeconds: 10.05, toSeconds: 12.25 },
  { phase: "arms-lifted", fromSeconds: 12.25, toSeconds: 14.1 },
  { phase: "leaving", fromSeconds: 14.1, toSeconds: 15.7 },
  { phase: "empty", fromSeconds: 15.7, toSeconds: 16 },
] as const satisfies readonly PhaseSpan<string>[];
