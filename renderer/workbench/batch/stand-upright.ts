import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../../../models/contract/index.ts";

/**
 * The network leans upright people towards the viewer, by 4 to 21°, 13° on the mean of ten pictures, never away. A
 * lean below the first is taken for none, one beyond the second is believed.
 */
const NONE_RADIANS = (25 * Math.PI) / 180;
const BELIEVED_RADIANS = (45 * Math.PI) / 180;
/** MediaPipe's numbers. */
const SHOULDERS = [11, 12] as const;
const HIPS = [23, 24] as const;

/**
 * The pose of somebody who stands before a mirror: the body turned back about the line through the hips, so that its
 * trunk is upright. What the picture shows stays; only depths change. Deep bows stay as they are.
 */
export function standUpright(pose: Pose): Pose {
  const { worldLandmarks } = pose;
  const middle = (points: readonly number[], axis: number): number =>
    points.reduce((sum, point) => sum + (worldLandmarks[point * LANDMARK_STRIDE + axis] ?? 0), 0) /
    points.length;
  const up = middle(HIPS, 1) - middle(SHOULDERS, 1);
  const towards = middle(HIPS, 2) - middle(SHOULDERS, 2);
  const lean = Math.atan2(towards, up);
  const share = Math.min(
    1,
    Math.max(0, (BELIEVED_RADIANS - Math.abs(lean)) / (BELIEVED_RADIANS - NONE_RADIANS)),
  );
  const [sine, cosine] = [Math.sin(lean * share), Math.cos(lean * share)];
  const turned = worldLandmarks.slice();
  for (let point = 0; point < LANDMARK_COUNT; point++) {
    const from = point * LANDMARK_STRIDE;
    const [y, z] = [worldLandmarks[from + 1] ?? 0, worldLandmarks[from + 2] ?? 0];
    turned[from + 1] = cosine * y + sine * z;
    turned[from + 2] = cosine * z - sine * y;
  }
  return { ...pose, worldLandmarks: turned };
}
