import {
  BONE_COUNT,
  BONES,
  type BodyState,
  type BoneName,
  type RestBone,
} from "../../models/contract/index.ts";

type Vector = readonly [number, number, number];
type Quaternion = readonly [number, number, number, number];

/** A pose by the directions of some bones, in the wearer's own axes: x to the left, y up, z to the front. */
export interface PoseSpec {
  /** Positive turns the wearer to his or her own left. */
  readonly yawDegrees: number;
  readonly directions: Partial<Record<BoneName, Vector>>;
  /** Where the wearer's left points on some bones: how they are twisted about themselves. */
  readonly sides?: Partial<Record<BoneName, Vector>>;
}

/** The body state of a rest body in a pose, standing on the bottom of a picture. Bones that the pose does not name follow their parents. */
export function bodyStateOf(
  rest: readonly RestBone[],
  pose: PoseSpec,
  picture: { readonly widthPixels: number; readonly heightPixels: number; readonly pixelsPerMetre: number },
): BodyState {
  const yawRadians = (pose.yawDegrees * Math.PI) / 180;
  const root: Quaternion = [0, Math.sin(yawRadians / 2), 0, Math.cos(yawRadians / 2)];
  const rotations: Quaternion[] = [];
  const places: Vector[] = [];
  rest.forEach((bone, index) => {
    const parentIndex = bone.parent === null ? -1 : BONES.indexOf(bone.parent);
    const parentTurn = rotations[parentIndex] ?? root;
    const parent = rest[parentIndex];
    const direction = pose.directions[bone.name];
    const wanted = direction && rotate(conjugate(parentTurn), rotate(root, unit(direction)));
    const own = wanted ? between(unit(subtract(bone.tail, bone.head)), wanted) : IDENTITY;
    const swung = multiply(parentTurn, own);
    const side = pose.sides?.[bone.name];
    rotations[index] =
      side === undefined ? swung : twisted(swung, subtract(bone.tail, bone.head), rotate(root, side));
    places[index] =
      parent === undefined
        ? bone.head
        : add(places[parentIndex] ?? parent.head, rotate(parentTurn, subtract(bone.head, parent.head)));
  });
  const { pixelsPerMetre, widthPixels, heightPixels } = picture;
  const positions = new Float32Array(3 * BONE_COUNT);
  const packed = new Float32Array(4 * BONE_COUNT);
  const hips = places[0] ?? [0, 0, 0];
  places.forEach(([x, y, z], index) => {
    positions.set(
      [
        widthPixels / 2 + (x - hips[0]) * pixelsPerMetre,
        -heightPixels + (y + 0.04) * pixelsPerMetre,
        (z - hips[2]) * pixelsPerMetre,
      ],
      3 * index,
    );
    packed.set(rotations[index] ?? IDENTITY, 4 * index);
  });
  return {
    positions,
    rotations: packed,
    scales: new Float32Array(2 * BONE_COUNT).fill(pixelsPerMetre),
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians,
    pixelsPerMetre,
    girthRatios: { chest: 1, waist: 1, hip: 1 },
    confidence: 1,
  };
}

const IDENTITY: Quaternion = [0, 0, 0, 1];
const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => {
  const size = Math.hypot(...a) || 1;
  return [a[0] / size, a[1] / size, a[2] / size];
};
const conjugate = ([x, y, z, w]: Quaternion): Quaternion => [-x, -y, -z, w];

function multiply(a: Quaternion, b: Quaternion): Quaternion {
  const [ax, ay, az, aw] = a;
  const [bx, by, bz, bw] = b;
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

function rotate(turn: Quaternion, point: Vector): Vector {
  const axis: Vector = [turn[0], turn[1], turn[2]];
  const twice = cross(axis, point).map((value) => 2 * value) as unknown as Vector;
  const again = cross(axis, twice);
  return [
    point[0] + turn[3] * twice[0] + again[0],
    point[1] + turn[3] * twice[1] + again[1],
    point[2] + turn[3] * twice[2] + again[2],
  ];
}

/** A bone's turn, twisted about the bone until its left lies as near to `side` as it can. */
function twisted(turn: Quaternion, restAxis: Vector, side: Vector): Quaternion {
  const axis = rotate(turn, unit(restAxis));
  const flat = (of: Vector): Vector =>
    unit(subtract(of, axis.map((each) => each * dot(of, axis)) as unknown as Vector));
  return multiply(between(flat(rotate(turn, [1, 0, 0])), flat(side)), turn);
}

/** Shortest turn from one direction to another; both unit. */
function between(from: Vector, to: Vector): Quaternion {
  const [x, y, z] = cross(from, to);
  const w = 1 + dot(from, to);
  const size = Math.hypot(x, y, z, w);
  return size < 1e-6 ? [0, 0, 1, 0] : [x / size, y / size, z / size, w / size];
}
