/** MediaPipe's landmarks by name. Left is the wearer's. Source: BlazePose GHUM, 33 points. */
export const LANDMARK = {
  nose: 0,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftPinky: 17,
  rightPinky: 18,
  leftIndex: 19,
  rightIndex: 20,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftToes: 31,
  rightToes: 32,
  /** Midpoints that are followed like landmarks of their own; their numbers begin after MediaPipe's. */
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
