import { BONES, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import { type Slice, sliceAt } from "./girth.ts";
import type { ObjMesh } from "./parse-obj.ts";
import { type Vector, vectorAt } from "./vector.ts";

const ARM = /Clavicle|Arm|Forearm|Hand/;
const STEP_METRES = 0.005;

/** Girths of the rest body: bust at its fullest, waist at its narrowest, hip at its widest. */
export function restGirths(
  mesh: ObjMesh,
  positions: Float64Array,
  weights: Float64Array,
  bones: readonly RestBone[],
): { chest: Slice; waist: Slice; hip: Slice } {
  const armShare = (vertex: number): number =>
    BONES.reduce(
      (sum, bone, index) => sum + (ARM.test(bone) ? (weights[vertex * BONES.length + index] ?? 0) : 0),
      0,
    );
  const triangles = mesh.faces
    .filter((face) => face.group === "body" && face.vertices.every((vertex) => armShare(vertex) < 0.5))
    .flatMap((face) => fan(face.vertices.map((vertex) => vectorAt(positions, vertex))));
  const heightOf = (name: BoneName): number => bones.find((bone) => bone.name === name)?.head[1] ?? 0;
  const best = (from: number, to: number, rank: (slice: Slice) => number): Slice => {
    let found: Slice | null = null;
    for (let height = from; height <= to; height += STEP_METRES) {
      const slice = sliceAt(triangles, height);
      if (slice !== null && (found === null || rank(slice) > rank(found))) found = slice;
    }
    if (found === null) throw new Error("The body has no slice between the given heights.");
    return found;
  };
  const hips = heightOf("hips");
  const spine = heightOf("spine");
  const chest = heightOf("chest");
  return {
    chest: best(chest - 0.06, chest + 0.06, (slice) => slice.depthMetres),
    waist: best(spine - 0.05, chest - 0.08, (slice) => -slice.girthMetres),
    hip: best(hips - 0.15, hips + 0.02, (slice) => slice.girthMetres),
  };
}

function fan(corners: readonly Vector[]): [Vector, Vector, Vector][] {
  const [first] = corners;
  return corners.slice(2).flatMap((third, index) => {
    const second = corners[index + 1];
    return first === undefined || second === undefined ? [] : [[first, second, third]];
  });
}
