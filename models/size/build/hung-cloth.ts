import type { Mesh } from "../../../content/garments/build/mesh.ts";
import { BONES } from "../../contract/index.ts";

/** How cloth falls: from this height down, and how far it bridges the hollows beneath, 0 hugs, 1 falls straight. */
export interface Hanging {
  readonly fromMetres: number;
  readonly share: number;
}

const LEVEL_METRES = 0.01;
const NARROWEST_METRES = 0.001;
const ARM = /Arm|Forearm|Hand/;

/** Lets cloth of the trunk fall from what is widest above, to both sides and to front and back. */
export function hung(cloth: Mesh, { fromMetres, share }: Hanging): Mesh {
  const count = cloth.positions.length / 3;
  const at = (vertex: number, axis: number) => cloth.positions[3 * vertex + axis] ?? 0;
  const armShare = (vertex: number) =>
    BONES.reduce(
      (sum, bone, i) => sum + (ARM.test(bone) ? (cloth.weights[vertex * BONES.length + i] ?? 0) : 0),
      0,
    );
  const levelOf = (vertex: number) => Math.floor((fromMetres - at(vertex, 1)) / LEVEL_METRES);
  const trunk = Array.from({ length: count }, (_, vertex) => vertex).filter(
    (vertex) => levelOf(vertex) >= 0 && armShare(vertex) < 0.3,
  );
  const middle = trunk.reduce((sum, vertex) => sum + at(vertex, 2), 0) / Math.max(1, trunk.length);
  const sides = [
    (vertex: number) => Math.abs(at(vertex, 0)),
    (vertex: number) => at(vertex, 2) - middle,
    (vertex: number) => middle - at(vertex, 2),
  ] as const;
  const factors = sides.map((reach) => factorsOf(trunk, levelOf, reach, share));
  const positions = cloth.positions.slice();
  for (const vertex of trunk) {
    const level = levelOf(vertex);
    positions[3 * vertex] = at(vertex, 0) * (factors[0]?.[level] ?? 1);
    const depth = at(vertex, 2) - middle;
    positions[3 * vertex + 2] = middle + depth * (factors[depth > 0 ? 1 : 2]?.[level] ?? 1);
  }
  return { ...cloth, positions };
}

/** By how much each level is widened towards the widest above it. */
function factorsOf(
  trunk: readonly number[],
  levelOf: (vertex: number) => number,
  reach: (vertex: number) => number,
  share: number,
): number[] {
  const widest: number[] = [];
  for (const vertex of trunk) {
    const level = levelOf(vertex);
    widest[level] = Math.max(widest[level] ?? NARROWEST_METRES, reach(vertex));
  }
  let above = 0;
  return Array.from({ length: widest.length }, (_, level) => {
    const value = widest[level] ?? NARROWEST_METRES;
    above = Math.max(above, value);
    return 1 + share * (above / value - 1);
  });
}
