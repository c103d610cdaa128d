import { LANDMARK as SEEN } from "../contract/index.ts";

/** The network's landmarks by name, and midpoints that are followed like landmarks of their own, numbered after them. */
export const LANDMARK = {
  ...SEEN,
  midShoulders: 33,
  midHips: 34,
  midEars: 35,
  leftKnuckles: 36,
  rightKnuckles: 37,
} as const;

/** The two landmarks between which each midpoint lies, in the order of their numbers. */
export const MIDPOINTS: readonly (readonly [number, number])[] = [
  [LANDMARK.leftShoulder, LANDMARK.rightShoulder],
  [LANDMARK.leftHip, LANDMARK.rightHip],
  [LANDMARK.leftEar, LANDMARK.rightEar],
  [LANDMARK.leftPinky, LANDMARK.leftIndex],
  [LANDMARK.rightPinky, LANDMARK.rightIndex],
];

/** The landmark on the other side of the body. */
export function mirrored(index: number): number {
  if (index === LANDMARK.nose) return index;
  if (index <= 6) return index <= 3 ? index + 3 : index - 3;
  return index % 2 === 1 ? index + 1 : index - 1;
}
