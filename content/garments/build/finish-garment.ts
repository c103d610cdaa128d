import { BONES, type RestBone } from "../../../models/contract/index.ts";
import { EDGE_REACH_METRES } from "../schema/garment-asset.ts";
import { split } from "./cut.ts";
import { edgeDistances } from "./edge-distance.ts";
import { smoothWeights } from "./even-weights.ts";
import { type Mesh, normalsOf, vertexCount, weightsAt } from "./mesh.ts";
import { skyOpenness } from "./occlusion.ts";
import type { PackedMesh } from "./packed-mesh.ts";
import { turnRims } from "./rim.ts";
import { strongestFour } from "./strongest-four.ts";
import { tightWays } from "./tighten.ts";
import { trianglesOf, triangulate } from "./triangulate.ts";
import { type LimbName, limbShare, unwrap } from "./unwrap.ts";

const WEIGHT_ROUNDS = 5;
const CLOTH_THICKNESS_METRES = 0.004;

/**
 * A built garment as the page loads it, the mesh it was made from, and where each of its vertices went.
 * `limbs` are cut like sleeves and legs, with a seam where they meet the trunk.
 */
export function finishGarment(
  shell: Mesh,
  body: { readonly bones: readonly RestBone[]; readonly skin: Mesh },
  limbs: readonly LimbName[],
): {
  readonly packed: PackedMesh;
  readonly mesh: Mesh;
  readonly packedVertexOf: ReadonlyMap<number, number>;
} {
  const mesh = limbs.reduce(
    (whole, limb) => split(whole, (_, vertex) => limbShare(whole, vertex, limb) - 0.5),
    smoothWeights(shell, WEIGHT_ROUNDS),
  );
  const edges = edgeDistances(mesh, EDGE_REACH_METRES);
  const whole = turnRims(mesh, CLOTH_THICKNESS_METRES);
  const innerCount = vertexCount(mesh);
  const normals = normalsOf(mesh);
  const rimNormals = normalsOf(whole);
  const openness = skyOpenness(whole.positions, rimNormals, trianglesOf(whole));
  const corners = unwrap(whole, body.bones, limbs);

  const tight = tightWays(whole, body.skin);

  const ids = new Map<string, number>();
  const packedVertexOf = new Map<number, number>();
  const positions: number[] = [];
  const packedNormals: number[] = [];
  const uvs: number[] = [];
  const joints: number[] = [];
  const weights: number[] = [];
  const shades: number[] = [];
  const tightness: number[] = [];
  const indices: number[] = [];
  whole.faces.forEach((face, index) => {
    const local = new Map<number, number>();
    const onRim = face.some((vertex) => vertex >= innerCount);
    for (const corner of corners[index] ?? []) {
      const key = `${corner.vertex}/${corner.seam}`;
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
        if (!packedVertexOf.has(corner.vertex)) packedVertexOf.set(corner.vertex, id);
        const from = corner.vertex < innerCount ? normals : rimNormals;
        positions.push(...whole.positions.subarray(3 * corner.vertex, 3 * corner.vertex + 3));
        tightness.push(...tight.subarray(3 * corner.vertex, 3 * corner.vertex + 3), 0);
        packedNormals.push(...from.subarray(3 * corner.vertex, 3 * corner.vertex + 3));
        uvs.push(corner.uMetres, corner.vMetres);
        const four = strongestFour(weightsAt(whole, corner.vertex));
        joints.push(...four.joints);
        weights.push(...four.weights);
        const edge = corner.vertex < innerCount ? (edges[corner.vertex] ?? 0) / EDGE_REACH_METRES : 0;
        shades.push(
          openness[corner.vertex] ?? 1,
          edge,
          corner.vertex < innerCount ? 0 : 1,
          foldShare(whole, corner.vertex),
        );
      }
      local.set(corner.vertex, id);
    }
    for (const triangle of triangulate({ ...whole, faces: [face] })) {
      for (const vertex of triangle) indices.push(local.get(vertex) ?? 0);
    }
    if (onRim && face.length !== 4) throw new Error("A turned hem is made of quads.");
  });
  if (joints.length !== weights.length || BONES.length < 4) throw new Error("Joints went astray.");
  const packed = {
    positions,
    normals: packedNormals,
    uvs,
    joints,
    weights,
    shades,
    tight: tightness,
    indices,
  };
  return { packed, mesh, packedVertexOf };
}

/** Cloth buckles where bones meet and lies calm where one bone carries it. */
function foldShare(mesh: Mesh, vertex: number): number {
  const row = weightsAt(mesh, vertex);
  return Math.min(1, 0.4 + 1.2 * (1 - Math.max(...row)));
}
