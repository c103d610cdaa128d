import { BONES } from "../../../models/contract/index.ts";
import { type Mesh, neighboursOf, vertexCount } from "./mesh.ts";
import { normalizeWeights } from "./refit-clothes.ts";

/** Mirror images of the base mesh meet within this many of its units (decimetres). */
const MIRROR_GRID = 0.01;

/** For each bone the one on the other side. */
const MIRRORED_BONE = BONES.map((bone) => {
  const other = bone.startsWith("left") ? bone.replace("left", "right") : bone.replace("right", "left");
  return BONES.findIndex((candidate) => candidate === other);
});

/** Makes both halves of the body move alike: the rig's weights differ here and there from side to side. */
export function mirrorWeights(positions: Float64Array, weights: Float64Array): Float64Array {
  const key = (x: number, y: number, z: number): string =>
    [x, y, z].map((value) => Math.round(value / MIRROR_GRID)).join(",");
  const places = new Map<string, number>();
  const count = positions.length / 3;
  const at = (vertex: number, axis: number): number => positions[3 * vertex + axis] ?? 0;
  for (let vertex = 0; vertex < count; vertex += 1) {
    places.set(key(at(vertex, 0), at(vertex, 1), at(vertex, 2)), vertex);
  }
  const even = Float64Array.from(weights);
  for (let vertex = 0; vertex < count; vertex += 1) {
    const twin = places.get(key(-at(vertex, 0), at(vertex, 1), at(vertex, 2)));
    if (twin === undefined) continue;
    for (let bone = 0; bone < BONES.length; bone += 1) {
      const own = weights[vertex * BONES.length + bone] ?? 0;
      const other = weights[twin * BONES.length + (MIRRORED_BONE[bone] ?? bone)] ?? 0;
      even[vertex * BONES.length + bone] = (own + other) / 2;
    }
  }
  return even;
}

/** Averages weights over neighbours, so that cloth bends softly and layers of one garment move together. */
export function smoothWeights(mesh: Mesh, rounds: number): Mesh {
  const neighbours = neighboursOf(mesh);
  let weights = mesh.weights;
  for (let round = 0; round < rounds; round += 1) {
    const before = weights;
    const next = new Float64Array(before.length);
    for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
      const around = neighbours[vertex] ?? [];
      const own = vertex * BONES.length;
      for (const other of around) {
        for (let bone = 0; bone < BONES.length; bone += 1)
          next[own + bone] = (next[own + bone] ?? 0) + (before[other * BONES.length + bone] ?? 0);
      }
      for (let at = own; at < own + BONES.length; at += 1) {
        const mean = around.length > 0 ? (next[at] ?? 0) / around.length : (before[at] ?? 0);
        next[at] = ((before[at] ?? 0) + mean) / 2;
      }
    }
    weights = next;
  }
  normalizeWeights(weights);
  return { ...mesh, weights };
}
