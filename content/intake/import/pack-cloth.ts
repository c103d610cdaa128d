import { edgeDistances } from "../../garments/build/edge-distance.ts";
import { type Mesh, normalsOf, weightsAt } from "../../garments/build/mesh.ts";
import { skyOpenness } from "../../garments/build/occlusion.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { strongestFour } from "../../garments/build/strongest-four.ts";
import { tightWays } from "../../garments/build/tighten.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import { type LimbName, unwrap } from "../../garments/build/unwrap.ts";
import { EDGE_REACH_METRES } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { Cloth } from "./cloth.ts";

/** Packs bound cloth: a vertex becomes as many as its picture and its weave have seams there. */
export function packCloth(
  cloth: Cloth,
  mesh: Mesh,
  body: IntakeBody,
  limbs: readonly LimbName[],
  /** Place in the atlas, 0..1 from its left and top edge. */
  atlas: (material: number, uv: readonly [number, number]) => readonly [number, number],
): {
  readonly packed: PackedMesh;
  /** A packed vertex for each of the mesh. */
  readonly packedVertexOf: ReadonlyMap<number, number>;
} {
  const normals = normalsOf(mesh);
  const openness = skyOpenness(mesh.positions, normals, trianglesOf(mesh));
  const edges = edgeDistances(mesh, EDGE_REACH_METRES);
  const tight = tightWays(mesh, body.mesh);
  const weave = unwrap(mesh, body.bones, limbs);
  const ids = new Map<string, number>();
  const packedVertexOf = new Map<number, number>();
  const packed = {
    positions: [] as number[],
    normals: [] as number[],
    uvs: [] as number[],
    atlas: [] as number[],
    joints: [] as number[],
    weights: [] as number[],
    shades: [] as number[],
    tight: [] as number[],
    indices: [] as number[],
  };
  cloth.faces.forEach(({ corners, material }, face) => {
    corners.forEach(({ vertex, uv }, at) => {
      const [u, v] = atlas(material, uv ?? [0.5, 0.5]);
      const { seam, uMetres, vMetres } = weave[face]?.[at] ?? { seam: "", uMetres: 0, vMetres: 0 };
      const key = `${vertex}/${seam}/${u.toFixed(5)}/${v.toFixed(5)}`;
      const known = ids.get(key);
      if (known !== undefined) {
        packed.indices.push(known);
        return;
      }
      const id = ids.size;
      ids.set(key, id);
      if (!packedVertexOf.has(vertex)) packedVertexOf.set(vertex, id);
      const row = weightsAt(mesh, vertex);
      const four = strongestFour(row);
      packed.positions.push(...mesh.positions.subarray(3 * vertex, 3 * vertex + 3));
      packed.normals.push(...unit(normals.subarray(3 * vertex, 3 * vertex + 3)));
      packed.uvs.push(uMetres, vMetres);
      packed.atlas.push(u, v);
      packed.joints.push(...four.joints);
      packed.weights.push(...four.weights);
      // Folds of bends show where bones meet; those of the drape are in its shape.
      const bend = Math.min(1, 0.4 + 1.2 * (1 - Math.max(...row)));
      packed.shades.push(openness[vertex] ?? 1, (edges[vertex] ?? 0) / EDGE_REACH_METRES, 0, bend);
      packed.tight.push(...tight.subarray(3 * vertex, 3 * vertex + 3), 0);
      packed.indices.push(id);
    });
  });
  return { packed, packedVertexOf };
}

/** A vertex whose faces cancel out has no normal of its own; any unit one is sound. */
function unit(normal: Float64Array): readonly number[] {
  return Math.hypot(...normal) > 0.5 ? [...normal] : [0, 1, 0];
}
