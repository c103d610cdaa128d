import { TIGHT_REACH_METRES } from "../schema/garment-asset.ts";
import { type Mesh, neighboursOf, normalsOf, vertexCount } from "./mesh.ts";
import { add, dot, length, scale, subtract, type Vector, vectorAt } from "./vector.ts";

/** Room that stays between skin and cloth when an outer garment presses on it. */
const TIGHT_EASE_METRES = 0.004;
const SMOOTH_ROUNDS = 6;

/** For each vertex the way to where it lies when another garment is worn over it: close to the skin. 3 numbers a vertex. */
export function tightWays(mesh: Mesh, skin: Mesh): Float64Array {
  const skinNormals = normalsOf(skin);
  const ways = new Float64Array(3 * vertexCount(mesh));
  for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
    const point = vectorAt(mesh.positions, vertex);
    const nearest = nearestVertex(point, skin.positions);
    const normal = vectorAt(skinNormals, nearest);
    const above = dot(subtract(point, vectorAt(skin.positions, nearest)), normal) - TIGHT_EASE_METRES;
    const reach = Math.min(TIGHT_REACH_METRES * 0.99, Math.max(0, above));
    ways.set(scale(normal, -reach), 3 * vertex);
  }
  return smooth(mesh, ways);
}

function nearestVertex([x, y, z]: Vector, positions: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < positions.length; at += 3) {
    const dx = (positions[at] ?? 0) - x;
    const dy = (positions[at + 1] ?? 0) - y;
    const dz = (positions[at + 2] ?? 0) - z;
    const distance = dx * dx + dy * dy + dz * dz;
    if (distance < least) [least, best] = [distance, at / 3];
  }
  return best;
}

function smooth(mesh: Mesh, ways: Float64Array): Float64Array {
  const neighbours = neighboursOf(mesh);
  let now = ways;
  for (let round = 0; round < SMOOTH_ROUNDS; round += 1) {
    const next = Float64Array.from(now);
    for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
      const around = neighbours[vertex] ?? [];
      const sum = around.reduce<Vector>(
        (total, other) => add(total, vectorAt(now, other)),
        vectorAt(now, vertex),
      );
      const way = scale(sum, 1 / (around.length + 1));
      if (length(way) <= TIGHT_REACH_METRES) next.set(way, 3 * vertex);
    }
    now = next;
  }
  return now;
}
