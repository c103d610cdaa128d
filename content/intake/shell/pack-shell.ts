import { edgeDistances } from "../../garments/build/edge-distance.ts";
import { smoothWeights } from "../../garments/build/even-weights.ts";
import { type Mesh, normalsOf, weightsAt } from "../../garments/build/mesh.ts";
import { skyOpenness } from "../../garments/build/occlusion.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { strongestFour } from "../../garments/build/strongest-four.ts";
import { tightWays } from "../../garments/build/tighten.ts";
import { trianglesOf, triangulate } from "../../garments/build/triangulate.ts";
import { EDGE_REACH_METRES } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Place } from "./plane.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";

const WEIGHT_ROUNDS = 4;

/** A shell as the page loads it, with a second texture coordinate into the atlas. */
export interface PackedShell {
  readonly packed: PackedMesh & { readonly atlas: readonly number[] };
  /** Of a packed vertex: its vertex of the sewn mesh, and the panel that shows it. */
  readonly origins: readonly { readonly vertex: number; readonly panel: Panel }[];
  readonly mesh: Mesh;
}

/** Packs a sewn shell: a vertex that two panels show becomes two. */
export function packShell(
  sewn: SewnMesh,
  mesh: Mesh,
  body: IntakeBody,
  places: {
    /** Place in the atlas, 0..1 from its left and top edge. */
    readonly atlas: (vertex: number, panel: Panel) => Place;
    /** Place on the cloth, metres. */
    readonly cloth: (vertex: number, panel: Panel) => Place;
  },
): PackedShell {
  const smooth = smoothWeights(mesh, WEIGHT_ROUNDS);
  const normals = normalsOf(smooth);
  const openness = skyOpenness(smooth.positions, normals, trianglesOf(smooth));
  const edges = edgeDistances(smooth, EDGE_REACH_METRES);
  const tight = tightWays(smooth, body.mesh);
  const ids = new Map<string, number>();
  const origins: { vertex: number; panel: Panel }[] = [];
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
  const idOf = (vertex: number, panel: Panel): number => {
    const key = `${vertex}/${panel}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(key, id);
    origins.push({ vertex, panel });
    const [cloth, atlas] = [places.cloth(vertex, panel), places.atlas(vertex, panel)];
    const row = weightsAt(smooth, vertex);
    const four = strongestFour(row);
    packed.positions.push(...smooth.positions.subarray(3 * vertex, 3 * vertex + 3));
    packed.normals.push(...normals.subarray(3 * vertex, 3 * vertex + 3));
    packed.uvs.push(cloth.x, cloth.y);
    packed.atlas.push(atlas.x, atlas.y);
    packed.joints.push(...four.joints);
    packed.weights.push(...four.weights);
    // Folds of bends show where bones meet; those of the photo are in its picture.
    const bend = Math.min(1, 0.4 + 1.2 * (1 - Math.max(...row)));
    packed.shades.push(openness[vertex] ?? 1, (edges[vertex] ?? 0) / EDGE_REACH_METRES, 0, bend);
    packed.tight.push(...tight.subarray(3 * vertex, 3 * vertex + 3), 0);
    return id;
  };
  sewn.faces.forEach(({ corners, panel }) => {
    for (const triangle of triangulate({ ...smooth, faces: [corners] })) {
      for (const vertex of triangle) packed.indices.push(idOf(vertex, panel));
    }
  });
  return { packed, origins, mesh: smooth };
}
