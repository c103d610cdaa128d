import type { GarmentCategory } from "../../../content/garments/schema/garment-asset.ts";
import { BONES, type BodyState, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import type { SkinnedVertices } from "./project-landmarks.ts";

type Vector = readonly [number, number, number];

/**
 * How much of its own length cloth keeps, of what a body's proportions would stretch or shrink it by: half, as a power,
 * within these bounds. A photo does not tell for which proportions a garment was cut: clothes that are refitted to made
 * bodies want none of it, real ones whose wearers are built as they were cut want all. On six real pairs half is
 * better than all (silhouette's IoU 0.857 for 0.849, no pair worse), on made people the places are nearer by 1 %.
 */
const KEPT = 0.5;
const RATIO = { least: 0.9, most: 1.05 };
const ARMS = {
  left: ["leftUpperArm", "leftForearm", "leftHand"],
  right: ["rightUpperArm", "rightForearm", "rightHand"],
} as const satisfies Readonly<Record<string, readonly BoneName[]>>;
/** Below this share of arm, a vertex is no sleeve. */
const SLEEVE_SHARE = 0.5;

/** Whether a garment hangs from the shoulders; what is held at the waist follows the legs. */
export function keepsOwnLength(category: GarmentCategory): boolean {
  return category !== "trousers" && category !== "skirt";
}

/**
 * Rest positions of a garment that keeps its own length on a body: bones carry cloth along with them, by their
 * length in the picture, but a sleeve is as long as it was cut and a hem as low, whatever arm and torso are. What
 * hangs from the shoulders is drawn together or let down along torso and arms; across it stays. Metres, 3 a vertex.
 */
export function ownLengths(mesh: SkinnedVertices, rest: readonly RestBone[], body: BodyState): Float32Array {
  const clothScale = scaleAcross(body, "chest");
  const torsoRatio = bounded(clothScale / scaleAlong(body, "chest"));
  const shoulderY = bone(rest, "leftUpperArm").head[1];
  const arms = (["left", "right"] as const).map((side) => armOf(mesh, rest, body, ARMS[side], clothScale));
  const out = Float32Array.from(mesh.positions);
  const count = mesh.positions.length / 3;
  for (let vertex = 0; vertex < count; vertex++) {
    const place = placeOf(mesh, vertex);
    let armShare = 0;
    for (const arm of arms) {
      const share = shareOf(mesh, vertex, arm.bones);
      if (share === 0) continue;
      armShare += share;
      const [dx, dy, dz] = arm.shift(place);
      out[3 * vertex] = (out[3 * vertex] ?? 0) + share * dx;
      out[3 * vertex + 1] = (out[3 * vertex + 1] ?? 0) + share * dy;
      out[3 * vertex + 2] = (out[3 * vertex + 2] ?? 0) + share * dz;
    }
    const below = shoulderY - place[1];
    if (below <= 0) continue;
    out[3 * vertex + 1] = (out[3 * vertex + 1] ?? 0) + (1 - Math.min(1, armShare)) * below * (1 - torsoRatio);
  }
  return out;
}

interface Arm {
  readonly bones: readonly number[];
  /** How far a place on the sleeve moves along the arm. */
  readonly shift: (place: Vector) => Vector;
}

function armOf(
  mesh: SkinnedVertices,
  rest: readonly RestBone[],
  body: BodyState,
  names: readonly BoneName[],
  clothScale: number,
): Arm {
  const bones = names.map((name) => BONES.indexOf(name));
  const [upperName, lowerName] = names;
  if (upperName === undefined || lowerName === undefined) throw new Error("An arm has two bones.");
  const [upper, lower] = [bone(rest, upperName), bone(rest, lowerName)];
  const upperAxis = axisOf(upper);
  const lowerAxis = axisOf(lower);
  const alongOf = (place: Vector): number => {
    const onUpper = dot(minus(place, upper.head), upperAxis.direction);
    if (onUpper <= upperAxis.length) return Math.max(0, onUpper);
    return upperAxis.length + Math.max(0, dot(minus(place, lower.head), lowerAxis.direction));
  };
  const end = sleeveEnd(mesh, bones, alongOf);
  const upperAlong = scaleAlong(body, upperName);
  const lowerAlong = scaleAlong(body, lowerName);
  const wantedPixels = end * clothScale;
  const upperPixels = upperAxis.length * upperAlong;
  const isLong = end > upperAxis.length;
  const wantedEnd =
    wantedPixels <= upperPixels
      ? wantedPixels / upperAlong
      : upperAxis.length + (wantedPixels - upperPixels) / lowerAlong;
  const target = end * bounded(wantedEnd / Math.max(1e-6, end));
  const remapped = (along: number): number => {
    if (end === 0) return along;
    if (!isLong || target <= upperAxis.length) return along * (target / end);
    if (along <= upperAxis.length) return along;
    return (
      upperAxis.length + ((along - upperAxis.length) * (target - upperAxis.length)) / (end - upperAxis.length)
    );
  };
  return {
    bones,
    shift(place) {
      const along = alongOf(place);
      const by = remapped(along) - along;
      const { direction } = along > upperAxis.length ? lowerAxis : upperAxis;
      return [direction[0] * by, direction[1] * by, direction[2] * by];
    },
  };
}

/** How far along the arm the cloth reaches, metres; 0 where there is no sleeve. */
function sleeveEnd(
  mesh: SkinnedVertices,
  bones: readonly number[],
  alongOf: (place: Vector) => number,
): number {
  let end = 0;
  for (let vertex = 0; vertex < mesh.positions.length / 3; vertex++) {
    if (shareOf(mesh, vertex, bones) > SLEEVE_SHARE) end = Math.max(end, alongOf(placeOf(mesh, vertex)));
  }
  return end;
}

function shareOf(mesh: SkinnedVertices, vertex: number, bones: readonly number[]): number {
  let share = 0;
  for (let at = 4 * vertex; at < 4 * vertex + 4; at++) {
    if (bones.includes(mesh.joints[at] ?? -1)) share += mesh.weights[at] ?? 0;
  }
  return share;
}

function placeOf({ positions }: SkinnedVertices, vertex: number): Vector {
  return [positions[3 * vertex] ?? 0, positions[3 * vertex + 1] ?? 0, positions[3 * vertex + 2] ?? 0];
}

function bone(rest: readonly RestBone[], name: BoneName): RestBone {
  const found = rest[BONES.indexOf(name)];
  if (found === undefined) throw new Error(`Broken invariant: a body without ${name}`);
  return found;
}

function axisOf({ head, tail }: RestBone): { readonly direction: Vector; readonly length: number } {
  const line = minus(tail, head);
  const length = Math.hypot(...line);
  return { direction: [line[0] / length, line[1] / length, line[2] / length], length };
}

function scaleAlong({ scales }: BodyState, name: BoneName): number {
  return scales[2 * BONES.indexOf(name)] ?? 1;
}

function scaleAcross({ scales }: BodyState, name: BoneName): number {
  return scales[2 * BONES.indexOf(name) + 1] ?? 1;
}

function bounded(ratio: number): number {
  return Math.min(RATIO.most, Math.max(RATIO.least, ratio ** KEPT));
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
