import { rotate, swing } from "../../../../models/body/quaternion.ts";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import type { BoneName } from "../../../../models/contract/index.ts";
import type { PoseSpec } from "../../../../renderer/workbench/synthetic-pose.ts";

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

interface Joint {
  readonly name: string;
  readonly parent: number;
  readonly offset: Vector;
  readonly channels: readonly string[];
}

/** From which joint to which each bone of ours points, in MakeHuman's default rig. */
const DIRECTIONS: readonly (readonly [BoneName, string, string])[] = [
  ["spine", "spine05", "spine02"],
  ["chest", "spine02", "neck01"],
  ...(["left", "right"] as const).flatMap((side) => {
    const mark = side === "left" ? "L" : "R";
    return [
      [`${side}Clavicle`, `clavicle.${mark}`, `upperarm01.${mark}`],
      [`${side}UpperArm`, `upperarm01.${mark}`, `lowerarm01.${mark}`],
      [`${side}Forearm`, `lowerarm01.${mark}`, `wrist.${mark}`],
      [`${side}Thigh`, `upperleg01.${mark}`, `lowerleg01.${mark}`],
      [`${side}Shin`, `lowerleg01.${mark}`, `foot.${mark}`],
    ] as const;
  }),
];

/** Whose twist each bone of the trunk has: that of the joint below the neck, and of the middle one. */
const TWISTS: readonly (readonly [BoneName, string])[] = [
  ["spine", "spine03"],
  ["chest", "spine01"],
];
const X: Vector = [1, 0, 0];

/**
 * The first frame of a BVH motion of MakeHuman's default rig as directions of our bones, turned to face the camera. What
 * is carried over is how each bone has turned since its rig's rest: that rig's collarbones rest 19° flatter than ours, and
 * their directions as they are would lift everybody's shoulders by 4 cm.
 * Its axes are x to the wearer's left, z up, y to the back. Throws where a joint is missing.
 */
export function bvhPose(text: string): PoseSpec {
  const { joints, firstFrame } = parseBvh(text);
  const { places, lefts } = jointPlaces(joints, firstFrame);
  const resting = jointPlaces(joints, []).places;
  const indexOf = (name: string): number => {
    const index = joints.findIndex((joint) => joint.name === name);
    if (index < 0) throw new Error(`The motion has no joint ${name}.`);
    return index;
  };
  const at = (name: string, of = places): Vector => of[indexOf(name)] ?? [0, 0, 0];
  const [hx, , hz] = minus(at("upperleg01.L"), at("upperleg01.R"));
  const size = Math.hypot(hx, hz);
  const [cosine, sine] = [hx / size, hz / size];
  const facing = ([x, y, z]: Vector): Vector => [x * cosine + z * sine, y, z * cosine - x * sine];
  const directions = Object.fromEntries(
    DIRECTIONS.map(([bone, from, to]) => {
      const turned = swing(minus(at(to, resting), at(from, resting)), minus(at(to), at(from)));
      return [bone, facing(rotate(turned, restDirection(bone)))];
    }),
  );
  const sides = Object.fromEntries(TWISTS.map(([bone, joint]) => [bone, facing(lefts[indexOf(joint)] ?? X)]));
  return { yawDegrees: 0, directions, sides };
}

function restDirection(name: BoneName): Vector {
  const bone = REST_SKELETON.find((one) => one.name === name);
  if (bone === undefined) throw new Error(`The rest skeleton lacks ${name}.`);
  return minus(bone.tail, bone.head);
}

function parseBvh(text: string): { joints: readonly Joint[]; firstFrame: readonly number[] } {
  const joints: { name: string; parent: number; offset: Vector; channels: string[] }[] = [];
  const open: number[] = [];
  const lines = text.split("\n").map((line) => line.trim());
  const motion = lines.findIndex((line) => line.startsWith("Frame Time"));
  for (const line of lines.slice(0, motion)) {
    const [word = "", ...rest] = line.split(/\s+/);
    if (word === "ROOT" || word === "JOINT" || word === "End") {
      const parent = open.at(-1) ?? -1;
      joints.push({ name: word === "End" ? "" : (rest[0] ?? ""), parent, offset: [0, 0, 0], channels: [] });
    } else if (word === "{") open.push(joints.length - 1);
    else if (word === "}") open.pop();
    const last = joints.at(-1);
    if (last === undefined) continue;
    if (word === "OFFSET") last.offset = rest.map(Number) as unknown as Vector;
    if (word === "CHANNELS") last.channels = rest.slice(1);
  }
  return { joints, firstFrame: (lines[motion + 1] ?? "").split(/\s+/).map(Number) };
}

/** Places of all joints, and where each one's left points, in our axes: x left, y up, z front. */
function jointPlaces(
  joints: readonly Joint[],
  frame: readonly number[],
): { readonly places: readonly Vector[]; readonly lefts: readonly Vector[] } {
  const turns: Matrix[] = [];
  const places: Vector[] = [];
  let read = 0;
  for (const { parent, offset, channels } of joints) {
    let own: Matrix = IDENTITY;
    for (const channel of channels) {
      const value = frame[read++] ?? 0;
      const axis = "XYZ".indexOf(channel[0] ?? "");
      if (channel.endsWith("rotation")) own = times(own, about(axis, (value * Math.PI) / 180));
    }
    const turn = turns[parent] ?? IDENTITY;
    const from = places[parent] ?? [0, 0, 0];
    const [x, y, z] = applied(turn, offset);
    places.push([from[0] + x, from[1] + y, from[2] + z]);
    turns.push(times(turn, own));
  }
  const ours = ([x, y, z]: Vector): Vector => [x, z, -y];
  return { places: places.map(ours), lefts: turns.map((turn) => ours(applied(turn, X))) };
}

const IDENTITY: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function about(axis: number, angleRadians: number): Matrix {
  const [c, s] = [Math.cos(angleRadians), Math.sin(angleRadians)];
  if (axis === 0)
    return [
      [1, 0, 0],
      [0, c, -s],
      [0, s, c],
    ];
  if (axis === 1)
    return [
      [c, 0, s],
      [0, 1, 0],
      [-s, 0, c],
    ];
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}

function times(a: Matrix, b: Matrix): Matrix {
  const cell = (row: 0 | 1 | 2, column: 0 | 1 | 2): number =>
    a[row][0] * b[0][column] + a[row][1] * b[1][column] + a[row][2] * b[2][column];
  const line = (row: 0 | 1 | 2): Vector => [cell(row, 0), cell(row, 1), cell(row, 2)];
  return [line(0), line(1), line(2)];
}

function applied(turn: Matrix, [x, y, z]: Vector): Vector {
  const row = ([a, b, c]: Vector): number => a * x + b * y + c * z;
  return [row(turn[0]), row(turn[1]), row(turn[2])];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
