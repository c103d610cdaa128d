import { edgeDistances } from "../../garments/build/edge-distance.ts";
import { type Mesh, normalsOf, weightsAt } from "../../garments/build/mesh.ts";
import { skyOpenness } from "../../garments/build/occlusion.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { strongestFour } from "../../garments/build/strongest-four.ts";
import { tightWays } from "../../garments/build/tighten.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import { EDGE_REACH_METRES } from "../../garments/schema/garment-asset.ts";

/** Where a packed vertex lies on its pictures. */
export interface PackedPlaces {
  /** Along the cloth, metres. */
  readonly cloth: readonly [number, number];
  /** In the atlas, 0..1 from its left and top edge. */
  readonly atlas: readonly [number, number];
}

/** Packs a bound mesh as the page loads it: a vertex becomes as many as its pictures have seams there. */
export interface MeshPacker {
  /** The packed vertex of a key, a key for each look of a vertex; `places` is asked the first time only. */
  idOf(key: string, vertex: number, places: () => PackedPlaces): number;
  /** Adds a triangle of packed vertices. */
  triangle(ids: readonly [number, number, number]): void;
  readonly packed: PackedMesh & { readonly atlas: readonly number[] };
}

/** Normals, shade, and what is needed to wear it below other cloth, are worked out for the whole mesh at once. */
export function createMeshPacker(mesh: Mesh, body: Mesh): MeshPacker {
  const normals = normalsOf(mesh);
  const openness = skyOpenness(mesh.positions, normals, trianglesOf(mesh));
  const edges = edgeDistances(mesh, EDGE_REACH_METRES);
  const tight = tightWays(mesh, body);
  const ids = new Map<string, number>();
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
  return {
    idOf(key, vertex, places) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = ids.size;
      ids.set(key, id);
      const { cloth, atlas } = places();
      const row = weightsAt(mesh, vertex);
      const four = strongestFour(row);
      packed.positions.push(...mesh.positions.subarray(3 * vertex, 3 * vertex + 3));
      packed.normals.push(...unit(normals.subarray(3 * vertex, 3 * vertex + 3)));
      packed.uvs.push(...cloth);
      packed.atlas.push(...atlas);
      packed.joints.push(...four.joints);
      packed.weights.push(...four.weights);
      // Folds of bends show where bones meet; those of the cloth are in its shape or its picture.
      const bend = Math.min(1, 0.4 + 1.2 * (1 - Math.max(...row)));
      packed.shades.push(openness[vertex] ?? 1, (edges[vertex] ?? 0) / EDGE_REACH_METRES, 0, bend);
      packed.tight.push(...tight.subarray(3 * vertex, 3 * vertex + 3), 0);
      return id;
    },
    triangle: (corners) => void packed.indices.push(...corners),
    packed,
  };
}

/** A vertex whose faces cancel out has no normal of its own; any unit one is sound. */
function unit(normal: Float64Array): readonly number[] {
  return Math.hypot(...normal) > 0.5 ? [...normal] : [0, 1, 0];
}
