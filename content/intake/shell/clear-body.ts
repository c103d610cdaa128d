import { neighboursOf, normalsOf } from "../../garments/build/mesh.ts";
import { add, dot, scale, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { carriersOf, nearest, verticesOf } from "./carry.ts";
import type { IntakeBody } from "./intake-body.ts";
import { polygonsOf } from "./sewn-polygons.ts";
import type { Carrier, SewnMesh } from "./sheet-mesh.ts";

/** Cloth lies at least this far over the skin; skin is flat between its vertices, cloth between its own. */
const EASE_METRES = 0.009;
/** No vertex is lifted further in one round. */
const MOST_LIFT_METRES = 0.02;
const ROUNDS = 8;
/** Share of the way to the neighbours' mean that a lift is evened by. */
const EVEN_SHARE = 0.5;

/** Lifts cloth out of the skin that it may lie on, and evens what was lifted. Places on photo and weights' carriers stay. */
export function clearBody(sewn: SewnMesh, body: IntakeBody): SewnMesh {
  const normals = normalsOf(body.mesh);
  const neighbours = neighboursOf(polygonsOf(sewn, new Float64Array(0)));
  const skins = new Map<string, readonly number[]>();
  const skinOf = (carrier: Carrier): readonly number[] => {
    const key = carrier.kind === "trunk" ? "trunk" : `${carrier.kind}${carrier.side}`;
    const known =
      skins.get(key) ??
      verticesOf(
        body,
        key === "trunk" ? TRUNK : carriersOf(carrier),
        carrier.kind === "trunk" ? 0 : carrier.side,
      );
    skins.set(key, known);
    return known;
  };
  let positions: readonly Vector[] = sewn.positions;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lifts = positions.map((position, vertex): Vector => {
      const near = nearest(position, skinOf(sewn.carriers[vertex] ?? { kind: "trunk" }), body.mesh.positions);
      let lift: Vector = [0, 0, 0];
      let most = 0;
      for (const { at } of near.slice(0, 3)) {
        const normal = vectorAt(normals, at);
        const above = dot(subtract(position, vectorAt(body.mesh.positions, at)), normal);
        const lack = EASE_METRES - above;
        if (lack > most) [most, lift] = [lack, scale(normal, Math.min(MOST_LIFT_METRES, lack))];
      }
      return lift;
    });
    const last = round === ROUNDS - 1;
    positions = positions.map((position, vertex) => {
      const own = lifts[vertex] ?? [0, 0, 0];
      const around = neighbours[vertex] ?? [];
      const sum = around.reduce<Vector>((total, other) => add(total, lifts[other] ?? [0, 0, 0]), [0, 0, 0]);
      const even = scale(sum, 1 / Math.max(1, around.length));
      return add(position, last ? own : add(scale(own, 1 - EVEN_SHARE), scale(even, EVEN_SHARE)));
    });
  }
  return { ...sewn, positions };
}

const TRUNK = ["torso", "legs", "arms"] as const;
