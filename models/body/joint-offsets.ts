import { LANDMARK } from "./landmark.ts";
import { add, cross, length, mix, scale, subtract, unit, type Vector } from "./vector.ts";

/**
 * The network puts the shoulders above the joint about which the arm turns, by this share of the torso as it
 * sees it. Measured against true joints: 2.7 % on 60 made people in underclothes, 3.2 % in path-traced stills, 5 % in
 * the rehearsal, arms down or crossed; 2.5 % with the arms lifted. The further somebody is turned, the higher: at 45 to
 * 53° by another 3.5 % in the rehearsal, 3 % on 16 made people.
 */
const SHOULDER_RISE = { facing: 0.04, inProfile: 0.095 };

/**
 * It puts hips and shoulders before their joints, by these shares of the torso. Told by people who are turned: hips 10 %
 * of the shoulder width (a torso is 1.34) in the rehearsal at 18 to 53°, 13 to 17 % on 32 made people; shoulders 3 and 4 %.
 */
const HIPS_BEFORE = 0.09;
const SHOULDERS_BEFORE = 0.025;

const SHOULDERS = [LANDMARK.leftShoulder, LANDMARK.rightShoulder] as const;
const HIPS = [LANDMARK.leftHip, LANDMARK.rightHip] as const;
const ZERO: Vector = [0, 0, 0];

/** How a trunk stands. */
interface TrunkAxes {
  readonly up: Vector;
  readonly forward: Vector;
  /** From the middle of the hips to that of the shoulders. */
  readonly length: number;
}

/** Of a trunk by its four joints. */
function trunkAxes(at: (index: number) => Vector): TrunkAxes {
  const middle = ([left, right]: readonly [number, number]) => mix(at(left), at(right), 0.5);
  const across = (pair: readonly [number, number]) => subtract(at(pair[0]), at(pair[1]));
  const rise = subtract(middle(SHOULDERS), middle(HIPS));
  const up = unit(rise);
  return {
    up,
    forward: unit(cross(add(across(SHOULDERS), across(HIPS)), up), [0, 0, 1]),
    length: length(rise),
  };
}

/** Landmarks as a network without error puts them, from true joints; y up, any unit. */
export function asNetworkPuts(joints: readonly Vector[]): readonly Vector[] {
  const axes = trunkAxes((index) => joints[index] ?? ZERO);
  const share = riseShare(axes);
  const rise = scale(axes.up, (share / (1 - share)) * axes.length);
  const ahead = (before: number): Vector => scale(axes.forward, before * axes.length);
  return joints.map((joint, index) => {
    if (SHOULDERS.some((one) => one === index)) return add(joint, add(rise, ahead(SHOULDERS_BEFORE)));
    return HIPS.some((one) => one === index) ? add(joint, ahead(HIPS_BEFORE)) : joint;
  });
}

/** By how much of the torso that the network sees its shoulders lie too high. */
function riseShare({ forward: [x, , z] }: TrunkAxes): number {
  const turned = x ** 2 / Math.max(1e-12, x ** 2 + z ** 2);
  return SHOULDER_RISE.facing + turned * (SHOULDER_RISE.inProfile - SHOULDER_RISE.facing);
}

/**
 * Moves the network's shoulders and hips to their joints, in place: 3 numbers a landmark, scene axes. Returns the share of
 * the torso by which the shoulders came down.
 */
export function drawBack(world: Float64Array): number {
  const seen = trunkAxes((index) => placeOf(world, index));
  const share = riseShare(seen);
  // The network's own trunk leans by what its hips lie further ahead.
  const along = 1 / (1 - share);
  const ahead = SHOULDERS_BEFORE - HIPS_BEFORE;
  const size = Math.hypot(along, ahead);
  const [cosine, sine] = [along / size, ahead / size];
  const up = subtract(scale(seen.up, cosine), scale(seen.forward, sine));
  const forward = add(scale(seen.up, sine), scale(seen.forward, cosine));
  const torso = seen.length / size;
  const shoulders = add(scale(forward, -SHOULDERS_BEFORE * torso), scale(up, (1 - along) * torso));
  move(world, 3, SHOULDERS, shoulders);
  move(world, 3, HIPS, scale(forward, -HIPS_BEFORE * torso));
  return share;
}

/** The same in the picture, 2 numbers a landmark, for a world whose joints `drawBack` has found. */
export function drawBackInPicture(picture: Float64Array, world: Float64Array, pixelsPerMetre: number): void {
  const { forward, length: torso } = trunkAxes((index) => placeOf(world, index));
  move(picture, 2, SHOULDERS, scale(forward, -SHOULDERS_BEFORE * torso * pixelsPerMetre));
  move(picture, 2, HIPS, scale(forward, -HIPS_BEFORE * torso * pixelsPerMetre));
}

/** Moves both shoulders of a picture down the torso to the height of the arms' joints. */
export function lowerShoulders(picture: Float64Array, share: number): void {
  const at = (index: number): Vector => [picture[2 * index] ?? 0, picture[2 * index + 1] ?? 0, 0];
  const rise = subtract(mix(at(SHOULDERS[0]), at(SHOULDERS[1]), 0.5), mix(at(HIPS[0]), at(HIPS[1]), 0.5));
  move(picture, 2, SHOULDERS, scale(rise, -share));
}

function placeOf(world: Float64Array, index: number): Vector {
  return [world[3 * index] ?? 0, world[3 * index + 1] ?? 0, world[3 * index + 2] ?? 0];
}

function move(points: Float64Array, stride: 2 | 3, indices: readonly number[], by: Vector): void {
  for (const index of indices)
    for (let axis = 0; axis < stride; axis++) {
      const at = stride * index + axis;
      points[at] = (points[at] ?? 0) + (by[axis] ?? 0);
    }
}
