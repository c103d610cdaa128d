import { LANDMARK } from "./landmark.ts";

/**
 * The network leans upright people towards the viewer: by 4 to 21°, 13° on the mean of ten pictures, never away. A
 * lean up to the first is taken for none, one beyond the second is believed.
 */
const NONE_RADIANS = (25 * Math.PI) / 180;
const BELIEVED_RADIANS = (45 * Math.PI) / 180;

/**
 * Turns world landmarks (3 numbers each, metres, scene axes: y up, z towards the viewer) back about the line through
 * the hips, in place, so that the trunk of somebody who stands or sits stands upright: it then leans as a camera
 * sees it that looks down on it by `viewRadians`. Deep bows stay as they are.
 */
export function standUpright(world: Float64Array, count: number, viewRadians = 0): void {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = LANDMARK;
  const rise = (axis: 1 | 2): number =>
    ((world[3 * leftShoulder + axis] as number) +
      (world[3 * rightShoulder + axis] as number) -
      (world[3 * leftHip + axis] as number) -
      (world[3 * rightHip + axis] as number)) /
    2;
  const lean = Math.atan2(rise(2), rise(1));
  const doubt = (BELIEVED_RADIANS - Math.abs(lean)) / (BELIEVED_RADIANS - NONE_RADIANS);
  const turn = (lean - viewRadians) * Math.min(1, Math.max(0, doubt));
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  for (let point = 0; point < count; point++) {
    const [y, z] = [world[3 * point + 1] as number, world[3 * point + 2] as number];
    world[3 * point + 1] = cosine * y + sine * z;
    world[3 * point + 2] = cosine * z - sine * y;
  }
}
