import type { LearntLength } from "./learnt-length.ts";
import { createOneEuro, type OneEuroTuning } from "./one-euro.ts";
import type { Sighting } from "./sighting.ts";
import { createTurnGate, LIMB_LIMITS, type TurnLimits } from "./turn-gate.ts";
import { length, mix, scale, smoothStep, unit, type Vector } from "./vector.ts";
import type { ViewFromAbove } from "./view-from-above.ts";

/**
 * Unit: shoulder widths. While still, 1.2 Hz keeps a network's noise of 0.3 % below 0.1 %; from a quarter of a
 * shoulder width a second on the cut-off is above 16 Hz, a lag below 10 ms.
 */
export const PICTURE_TUNING: OneEuroTuning = { calmHz: 1.2, quickness: 60, speedHz: 3 };
/** Depth comes from the network alone, ten times as noisy, and shows only as a turn: it may be slower. */
const DEPTH_TUNING: OneEuroTuning = { calmHz: 0.8, quickness: 12, speedHz: 2 };

/**
 * Below and above these visibilities a landmark counts as not known at all and as placed by the network. An arm behind
 * the torso has 0.2 to 0.4, knees below the picture's edge 0.1 to 0.7: both are guessed better than by any rest pose.
 */
const UNKNOWN_SAYSO = 0.05;
const PLACED_SAYSO = 0.2;
/** Below and above these a landmark counts as guessed and as seen: a guess has a direction but no length of its own. */
const GUESSED_VISIBILITY = 0.1;
const SEEN_VISIBILITY = 0.4;
/** Guesses tremble: they are followed this much slower. */
const GUESS_EASE = 0.04;

/**
 * Out-of-plane share of a bone from which its depth is told better by its length than by the network. Below, an error
 * of 3 % in a length would already be a turn of 14°: single pictures of people who face the camera came out turned by
 * 21° with 0.2 to 0.4 here. On the rehearsal's true turns the mean error falls from 3.5° to 3.0°, of single pictures
 * from 4.8° to 3.7°.
 */
const LENGTH_TELLS_FROM = 0.5;
const LENGTH_TELLS_TO = 0.75;

/** How one segment of a person is followed from frame to frame. */
export interface SegmentFrame {
  readonly sighting: Sighting;
  /** Smoothed pixels per metre. */
  readonly pixelsPerMetre: number;
  /** Shoulder width in pixels: the unit of the filters. */
  readonly unitPixels: number;
  readonly elapsedSeconds: number;
  /** From which angle the camera looks down on hips and shoulders. */
  readonly view: Pick<ViewFromAbove, "hipsRadians" | "shouldersRadians">;
}

/** A straight line between two landmarks, with a length that is the person's own. */
export interface Segment {
  /** The filtered vector from end to end, scene pixels. `fallback` is its direction where it cannot be seen. */
  follow(frame: SegmentFrame, fallback: Vector): Vector;
  /** 0..1: how well both ends are seen. */
  readonly confidence: number;
  readonly metres: number;
  reset(): void;
}

export function createSegment(
  from: number,
  to: number,
  lengthOf: LearntLength,
  limits: TurnLimits = LIMB_LIMITS,
  lengthTrust = 1,
): Segment {
  const gate = createTurnGate(limits);
  const plane = createOneEuro(2, PICTURE_TUNING);
  const depth = createOneEuro(1, DEPTH_TUNING);
  const xy = new Float64Array(2);
  const z = new Float64Array(1);
  let confidence = 0;
  return {
    follow(frame, fallback) {
      const { sighting, pixelsPerMetre, unitPixels, elapsedSeconds } = frame;
      confidence = Math.min(sighting.visibility(from), sighting.visibility(to));
      const seen = smoothStep(GUESSED_VISIBILITY, SEEN_VISIBILITY, confidence);
      const placed = smoothStep(
        UNKNOWN_SAYSO,
        PLACED_SAYSO,
        Math.min(sighting.sayso(from), sighting.sayso(to)),
      );
      const raw = sighting.between(from, to);
      lengthOf.learn(
        length(sighting.betweenWorld(from, to)),
        Math.hypot(raw[0], raw[1]) / pixelsPerMetre,
        seen,
      );
      const lengthPixels = lengthOf.metres * pixelsPerMetre;
      const guess = placed === 1 ? raw : mix(scale(unit(fallback), lengthPixels), raw, placed);
      const wanted = gate.pass(guess, elapsedSeconds);
      xy[0] = wanted[0] / unitPixels;
      xy[1] = wanted[1] / unitPixels;
      z[0] = wanted[2] / unitPixels;
      const ease = GUESS_EASE + (1 - GUESS_EASE) * seen;
      plane.apply(xy, elapsedSeconds, ease);
      depth.apply(z, elapsedSeconds, ease);
      const x = (xy[0] as number) * unitPixels;
      const y = (xy[1] as number) * unitPixels;
      const followed: Vector = [
        x,
        y,
        depthOf(Math.hypot(x, y), (z[0] as number) * unitPixels, lengthPixels, lengthTrust),
      ];
      return seen === 1 ? followed : mix(scale(unit(followed), lengthPixels), followed, seen);
    },
    get confidence() {
      return confidence;
    },
    get metres() {
      return lengthOf.metres;
    },
    reset() {
      gate.reset();
      plane.reset();
      depth.reset();
      confidence = 0;
    },
  };
}

/**
 * Depth of a bone of known length. What is missing in the picture has gone into depth; only its sign is
 * asked of the network. Near the picture's plane a pixel of noise would be a large angle, so there the
 * network's own depth counts, within what the length allows.
 */
function depthOf(
  seenPixels: number,
  networkPixels: number,
  lengthPixels: number,
  lengthTrust: number,
): number {
  const missing = Math.sqrt(Math.max(0, lengthPixels ** 2 - seenPixels ** 2));
  const trust = lengthTrust * smoothStep(LENGTH_TELLS_FROM, LENGTH_TELLS_TO, missing / lengthPixels);
  const limit = Math.max(missing, lengthTrust < 1 ? lengthPixels : LENGTH_TELLS_FROM * lengthPixels);
  const network = Math.min(limit, Math.max(-limit, networkPixels));
  // A depth near zero has no sign: it passes through it instead of jumping.
  const sign = missing === 0 ? 0 : Math.min(1, Math.max(-1, (2 * networkPixels) / missing));
  return network + trust * (sign * missing - network);
}
