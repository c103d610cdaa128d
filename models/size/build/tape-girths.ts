import { type Slice, sliceAt } from "../../../content/garments/build/girth.ts";
import type { ObjMesh } from "../../../content/garments/build/parse-obj.ts";
import { type Vector, vectorAt } from "../../../content/garments/build/vector.ts";
import { BONES, type BoneName, type Girth, type RestBone } from "../../contract/index.ts";

const ARM = /Clavicle|Arm|Forearm|Hand/;
const STEP_METRES = 0.005;
/** The natural waist lies at this share of the way from the lowest spine joint to the chest's. */
const WAIST_SHARE = 0.18;

/**
 * Girths of a body as a tape reads them (it bridges hollows), after ISO 8559-1: the bust where the torso is deepest
 * about the bust points, the natural waist between the ribs and the hip bones (a fixed place between the joints of
 * the spine), the hip at the greatest prominence of the buttocks. Centimetres.
 */
export function tapeGirths(
  mesh: ObjMesh,
  positions: Float64Array,
  weights: Float64Array,
  bones: readonly RestBone[],
): Record<Girth, number> {
  const armShare = (vertex: number): number =>
    BONES.reduce(
      (sum, bone, index) => sum + (ARM.test(bone) ? (weights[vertex * BONES.length + index] ?? 0) : 0),
      0,
    );
  const trunk = mesh.faces
    .filter((face) => face.group === "body" && face.vertices.every((vertex) => armShare(vertex) < 0.5))
    .flatMap((face) => fan(face.vertices.map((vertex) => vectorAt(positions, vertex))));
  const heightOf = (name: BoneName): number => bones.find((bone) => bone.name === name)?.head[1] ?? 0;
  const [hips, spine, chest] = [heightOf("hips"), heightOf("spine"), heightOf("chest")];
  const inBand = (low: number, high: number) =>
    trunk.filter((triangle) => triangle.some(([, y]) => y > low - 0.1 && y < high + 0.1));
  const best = (low: number, high: number, rank: (slice: Slice) => number): number => {
    const near = inBand(low, high);
    let found: Slice | null = null;
    for (let height = low; height <= high; height += STEP_METRES) {
      const slice = sliceAt(near, height);
      if (slice !== null && (found === null || rank(slice) > rank(found))) found = slice;
    }
    if (found === null) throw new Error("The body has no slice between the given heights.");
    return 100 * found.girthMetres;
  };
  const waist = spine + WAIST_SHARE * (chest - spine);
  return {
    chest: best(chest - 0.06, chest + 0.06, (slice) => slice.depthMetres),
    waist: best(waist, waist, () => 0),
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
