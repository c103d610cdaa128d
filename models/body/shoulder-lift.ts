import { LANDMARK } from "./landmark.ts";
import { createOneEuro } from "./one-euro.ts";
import type { SegmentFrame } from "./segment.ts";
import { length, smoothStep, type Vector } from "./vector.ts";

/**
 * Share of hips-to-shoulders in hips-to-shoulders-to-ears while the shoulders hang. Made people who stand 0.646, nine
 * real stills 0.645 (0.63 to 0.67), the rest body's own landmarks 0.666.
 */
const HANGING_SHARE = 0.649;
/** People differ by so much of the same sum, which therefore is no lift; nobody lifts shoulders by more than the rest. */
const DIFFERENCE_SHARE = 0.014;
const MOST_SHARE = 0.1;
/** Visibility of ears and hips below and above which nothing and all of it is believed. */
const DOUBTED = 0.5;
const BELIEVED = 0.8;
/** Slow: a nod changes the ears' height too. Unit: shoulder widths. */
const LIFT_TUNING = { calmHz: 0.5, quickness: 8, speedHz: 1 };

/**
 * How far the shoulders are lifted against the chest, scene pixels along the back. Lifted arms, shrugs and many a
 * natural stance raise the joints of the arms by 2 to 6 cm and leave chest and collar where they are: then the way to
 * the ears is shorter by as much as the way from the hips is longer. On the rehearsal's true neck the error falls from
 * 10.5 % of the shoulder width to 3.0 % while arms are lifted, and from 4 % to 3 % in turns.
 */
export interface ShoulderLift {
  /** `back` goes from the middle of the hips to that of the shoulders. */
  follow(frame: SegmentFrame, back: Vector): number;
  reset(): void;
}

export function createShoulderLift(): ShoulderLift {
  const filter = createOneEuro(1, LIFT_TUNING);
  const lift = new Float64Array(1);
  return {
    follow({ sighting, unitPixels, elapsedSeconds }, back) {
      const { midShoulders, midEars, midHips } = LANDMARK;
      const seen = Math.min(sighting.visibility(midEars), sighting.visibility(midHips));
      const sumPixels = length(back) + length(sighting.between(midShoulders, midEars));
      const raised = length(back) / sumPixels - HANGING_SHARE - DIFFERENCE_SHARE;
      const share = smoothStep(DOUBTED, BELIEVED, seen) * Math.min(MOST_SHARE, Math.max(0, raised));
      lift[0] = (share * sumPixels) / unitPixels;
      filter.apply(lift, elapsedSeconds);
      return lift[0] * unitPixels;
    },
    reset() {
      filter.reset();
    },
  };
}
