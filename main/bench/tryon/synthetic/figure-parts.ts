import type { BodySource } from "../../../../content/garments/build/body-source.node.ts";
import { BONE_COUNT, BONES, type BoneName } from "../../../../models/contract/index.ts";
import type { MadeBody } from "./made-body.ts";

/** Numbers under which parts of a made person show in a raster. */
export const PART = {
  head: 1,
  torso: 2,
  arms: 3,
  hands: 4,
  legs: 5,
  hair: 6,
  underclothes: 7,
  eyes: 8,
  neck: 9,
} as const;
/** Garments show under this number and those that follow. */
export const FIRST_GARMENT_ID = 20;

/** Hair as it hangs: over the shoulders, to the chin, or none. */
export type HairCut = "long" | "short" | "none";

/** Which triangles of the base mesh a made person shows, and as what. The same for every body. */
export interface FigureParts {
  readonly triangles: Uint32Array;
  readonly ids: Uint8Array;
  /** 3 a vertex of the base mesh, 0..1: lips, brows and irises, multiplied with the part's own colour. */
  readonly tints: Float32Array;
}

const HAIR_SHORT_ABOVE_CHIN_METRES = -0.02;
/** Underclothes reach from below the collar bones to the middle of the thighs, and leave the arms bare. */
const UNDERCLOTHES_TOP_SHARE = 0.8;
const UNDERCLOTHES_BOTTOM_SHARE = 0.4;
const BARE_ARM_SHARE = 0.45;

/** Sorts the base mesh. `average` is the body on which regions are told by their place. */
export function figureParts(
  source: BodySource,
  weights: Float64Array,
  average: MadeBody,
  hair: HairCut,
): FigureParts {
  const height = (vertex: number): number => average.positions[3 * vertex + 1] ?? 0;
  const chinMetres = height(lowestOf(source.mesh.groups.get("joint-mouth") ?? [], height)) - 0.035;
  const armShare = (vertex: number): number =>
    BONES.reduce(
      (sum, bone, at) => sum + (/Arm|Forearm|Hand/.test(bone) ? (weights[vertex * BONE_COUNT + at] ?? 0) : 0),
      0,
    );
  const [noseX, noseY, noseZ] = average.landmarks[0] ?? [0, 0, 0];
  const isBeforeFace = (vertex: number): boolean => {
    const [x = 0, y = 0, z = 0] = average.positions.subarray(3 * vertex, 3 * vertex + 3);
    return Math.abs(x - noseX) < 0.07 && y < noseY + 0.085 && y > noseY - 0.14 && z > noseZ - 0.085;
  };
  const idOf = (group: string, face: readonly number[]): number | null => {
    const first = face[0] ?? 0;
    if (group === "body") return partOf(weights, first);
    if (group.endsWith("eye")) return PART.eyes;
    if (group === "helper-hair") {
      if (hair === "none") return null;
      if (face.every(isBeforeFace)) return null;
      const isLow = face.some((vertex) => height(vertex) < chinMetres + HAIR_SHORT_ABOVE_CHIN_METRES);
      return hair === "short" && isLow ? null : PART.hair;
    }
    if (group !== "helper-tights") return null;
    const covered = face.every((vertex) => {
      const share = height(vertex) / average.heightMetres;
      return (
        share < UNDERCLOTHES_TOP_SHARE &&
        share > UNDERCLOTHES_BOTTOM_SHARE &&
        armShare(vertex) < BARE_ARM_SHARE
      );
    });
    return covered ? PART.underclothes : null;
  };
  const triangles: number[] = [];
  const ids: number[] = [];
  for (const { group, vertices } of source.mesh.faces) {
    const id = idOf(group, vertices);
    if (id === null) continue;
    const [a = 0, ...rest] = vertices;
    for (let corner = 1; corner < rest.length; corner++) {
      triangles.push(a, rest[corner - 1] ?? a, rest[corner] ?? a);
      ids.push(id);
    }
  }
  return {
    triangles: Uint32Array.from(triangles),
    ids: Uint8Array.from(ids),
    tints: faceTints(source, average),
  };
}

function partOf(weights: Float64Array, vertex: number): number {
  const row = weights.subarray(vertex * BONE_COUNT, (vertex + 1) * BONE_COUNT);
  const bone: BoneName = BONES[row.indexOf(Math.max(...row))] ?? "hips";
  if (bone === "neck") return PART.neck;
  if (bone === "head") return PART.head;
  if (/Hand/.test(bone)) return PART.hands;
  if (/UpperArm|Forearm/.test(bone)) return PART.arms;
  return /Thigh|Shin|Foot/.test(bone) ? PART.legs : PART.torso;
}

/** A face that a network knows as one: dark brows, lips, irises. */
function faceTints(source: BodySource, average: MadeBody): Float32Array {
  const tints = new Float32Array(average.positions.length).fill(1);
  const paint = (vertex: number, tint: readonly [number, number, number]): void =>
    tints.set(tint, 3 * vertex);
  const at = (index: number): readonly [number, number, number] => average.landmarks[index] ?? [0, 0, 0];
  const [leftEye, rightEye, leftMouth, rightMouth] = [at(2), at(5), at(9), at(10)];
  const mouth = leftMouth.map((value, axis) => (value + (rightMouth[axis] ?? 0)) / 2);
  for (const vertex of source.mesh.groups.get("body") ?? []) {
    const [x = 0, y = 0, z = 0] = average.positions.subarray(3 * vertex, 3 * vertex + 3);
    if (z < leftEye[2] - 0.03) continue;
    for (const eye of [leftEye, rightEye]) {
      const up = y - eye[1];
      if (Math.abs(x - eye[0]) < 0.024 && up > 0.014 && up < 0.026) paint(vertex, [0.3, 0.28, 0.28]);
      else if (Math.hypot(x - eye[0], up) < 0.02) paint(vertex, [0.75, 0.7, 0.7]);
    }
    const aside = Math.abs(x - (mouth[0] ?? 0)) / 0.026;
    const above = Math.abs(y - (mouth[1] ?? 0)) / 0.01;
    if (aside * aside + above * above < 1) paint(vertex, [0.85, 0.5, 0.5]);
  }
  for (const [group, eye] of [
    ["helper-l-eye", leftEye],
    ["helper-r-eye", rightEye],
  ] as const) {
    for (const vertex of source.mesh.groups.get(group) ?? []) {
      const [x = 0, y = 0] = average.positions.subarray(3 * vertex, 3 * vertex + 2);
      if (Math.hypot(x - eye[0], y - eye[1]) < 0.006) paint(vertex, [0.2, 0.16, 0.14]);
    }
  }
  return tints;
}

function lowestOf(vertices: readonly number[], height: (vertex: number) => number): number {
  return vertices.reduce((best, vertex) => (height(vertex) < height(best) ? vertex : best), vertices[0] ?? 0);
}
