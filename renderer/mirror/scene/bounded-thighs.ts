import { BONES, type BodyState } from "../../../models/contract/index.ts";

/** A skirt follows thighs up to here and swings no further: beyond it would be torn between thighs and hips. */
const MOST_SWING_RADIANS = 0.75;

type Quaternion = readonly [number, number, number, number];

const HIPS = BONES.indexOf("hips");
const THIGHS = [BONES.indexOf("leftThigh"), BONES.indexOf("rightThigh")] as const;

/**
 * The body as a skirt hangs from it: each thigh is turned from the hips by no more than a skirt can follow, so that
 * a deep squat or a high knee leaves a bell and not shreds. Written anew by each call; `body` stays as it is.
 */
export function createBoundedThighs(): (body: BodyState) => BodyState {
  const rotations = new Float32Array(4 * BONES.length);
  const scales = new Float32Array(2 * BONES.length);
  return (body) => {
    rotations.set(body.rotations);
    scales.set(body.scales);
    const hips = quaternionAt(body.rotations, HIPS);
    for (const thigh of THIGHS) {
      const bounded = bound(hips, quaternionAt(body.rotations, thigh));
      if (bounded === null) continue;
      rotations.set(bounded, 4 * thigh);
      // A foreshortened thigh is no short skirt: its length is at the scale of its width.
      scales[2 * thigh] = Math.max(body.scales[2 * thigh] ?? 1, body.scales[2 * thigh + 1] ?? 1);
    }
    return { ...body, rotations, scales };
  };
}

/** How far the more lifted thigh is turned from the hips: 0 hangs, 1 at a right angle and beyond. */
export function thighLift({ rotations }: BodyState): number {
  const hips = conjugate(quaternionAt(rotations, HIPS));
  const lifts = THIGHS.map(
    (thigh) => 2 * Math.acos(Math.min(1, Math.abs(multiply(hips, quaternionAt(rotations, thigh))[3]))),
  );
  return Math.min(1, Math.max(...lifts) / (Math.PI / 2));
}

/** `child`, turned back towards `parent` until it is within the bound; null where it already is. */
function bound(parent: Quaternion, child: Quaternion): Quaternion | null {
  const [x, y, z, w] = multiply(conjugate(parent), child);
  const sign = w < 0 ? -1 : 1;
  const angle = 2 * Math.acos(Math.min(1, Math.abs(w)));
  if (angle <= MOST_SWING_RADIANS) return null;
  const size = Math.hypot(x, y, z) || 1;
  const sine = (sign * Math.sin(MOST_SWING_RADIANS / 2)) / size;
  return multiply(parent, [x * sine, y * sine, z * sine, Math.cos(MOST_SWING_RADIANS / 2)]);
}

function quaternionAt(array: Float32Array, bone: number): Quaternion {
  const [x = 0, y = 0, z = 0, w = 1] = array.subarray(4 * bone, 4 * bone + 4);
  return [x, y, z, w];
}

function conjugate([x, y, z, w]: Quaternion): Quaternion {
  return [-x, -y, -z, w];
}

function multiply([ax, ay, az, aw]: Quaternion, [bx, by, bz, bw]: Quaternion): Quaternion {
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}
