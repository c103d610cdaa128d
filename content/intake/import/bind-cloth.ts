import { smoothWeights } from "../../garments/build/even-weights.ts";
import { type Mesh, normalsOf } from "../../garments/build/mesh.ts";
import { add, dot, length, scale, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { carry } from "../shell/carry.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { Carrier } from "../shell/sheet-mesh.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { LimbLine } from "./limb-line.ts";
import type { LimbShare } from "./limb-shares.ts";

const WEIGHT_ROUNDS = 4;
/** Cloth keeps this way off the skin; deeper than `DEEP_METRES` under it, it belongs to another part of the body. */
const OFF_SKIN_METRES = 0.003;
const DEEP_METRES = 0.05;

/** Binds cloth at rest to the body: weights of the skin beside it, and no vertex beneath the skin. */
export function bindCloth(
  cloth: Cloth,
  limbs: readonly { readonly limb: LimbLine; readonly shares: readonly LimbShare[] }[],
  body: IntakeBody,
): Mesh {
  const carriers = cloth.positions.map((_, vertex): Carrier => {
    const held = limbs.find(({ shares }) => (shares[vertex]?.whole ?? 0) > 0.5);
    if (held === undefined || held.limb.kind === "leg") return { kind: "trunk" };
    const whole = held.shares[vertex]?.whole ?? 0;
    return { kind: "sleeve", side: held.limb.side, alongMetres: whole > 0.9 ? 1 : 0 };
  });
  const positions = offSkin(cloth.positions, body);
  return smoothWeights(
    {
      positions: Float64Array.from(positions.flat()),
      weights: carry(positions, carriers, body),
      faces: trianglesOfCloth(cloth).map((triangle) => [...triangle]),
    },
    WEIGHT_ROUNDS,
  );
}

function offSkin(positions: readonly Vector[], { mesh }: IntakeBody): Vector[] {
  const normals = normalsOf(mesh);
  const count = mesh.positions.length / 3;
  return positions.map((place) => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let vertex = 0; vertex < count; vertex += 1) {
      const dx = (mesh.positions[3 * vertex] ?? 0) - place[0];
      const dy = (mesh.positions[3 * vertex + 1] ?? 0) - place[1];
      const dz = (mesh.positions[3 * vertex + 2] ?? 0) - place[2];
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) [best, least] = [vertex, squared];
    }
    const way = subtract(place, vectorAt(mesh.positions, best));
    const above = dot(way, vectorAt(normals, best));
    if (above >= OFF_SKIN_METRES || length(way) > DEEP_METRES) return place;
    return add(place, scale(vectorAt(normals, best), OFF_SKIN_METRES - above));
  });
}
