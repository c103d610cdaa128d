import { smoothWeights } from "../../garments/build/even-weights.ts";
import type { Mesh } from "../../garments/build/mesh.ts";
import { carry } from "../shell/carry.ts";
import { clearBody } from "../shell/clear-body.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { Carrier } from "../shell/sheet-mesh.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { LimbLine } from "./limb-line.ts";
import type { LimbShare } from "./limb-shares.ts";

const WEIGHT_ROUNDS = 4;

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
  const triangles = trianglesOfCloth(cloth);
  const faces = triangles.map((corners) => ({ corners, panel: "front" as const }));
  const sewn = { positions: cloth.positions, carriers, faces, front: [], back: [], parts: [] };
  const { positions } = clearBody(sewn, body);
  return smoothWeights(
    {
      positions: Float64Array.from(positions.flat()),
      weights: carry(positions, carriers, body),
      faces: triangles.map((triangle) => [...triangle]),
    },
    WEIGHT_ROUNDS,
  );
}
