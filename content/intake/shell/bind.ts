import { BONES, type BoneName } from "../../../models/contract/index.ts";
import { smoothWeights } from "../../garments/build/even-weights.ts";
import type { Mesh } from "../../garments/build/mesh.ts";
import { smoothstep, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Carrier, SewnMesh } from "./sheet-mesh.ts";

const NEIGHBOURS = 6;
const SMOOTH_ROUNDS = 6;
/** Over this length the weight goes over from bone to bone. */
const JOINT_METRES = 0.06;
/** Of what arms carry of the skin beside an armpit, cloth of the trunk keeps so much. */
const ARM_SHARE_OF_TRUNK = 0.3;
const ARM = /UpperArm|Forearm|Hand/;

/** Joints of a limb on its axis, metres. */
export interface LimbJoints {
  readonly arm: readonly number[];
  readonly leg: readonly number[];
}

/** Binds sewn cloth to BONES: the trunk like the skin beside it, sleeves and legs along their axes. */
export function bind(sewn: SewnMesh, body: IntakeBody, joints: LimbJoints): Mesh {
  const positions = Float64Array.from(sewn.positions.flat());
  const weights = new Float64Array(sewn.positions.length * BONES.length);
  const head = BODY_PARTS.indexOf("head");
  const hands = BODY_PARTS.indexOf("hands");
  const skin = Array.from(body.parts, (part, vertex) => ({ part, vertex })).filter(
    ({ part }) => part !== head && part !== hands,
  );
  sewn.carriers.forEach((carrier, vertex) => {
    const row =
      carrier.kind === "trunk"
        ? besideSkin(sewn.positions[vertex] ?? [0, 0, 0], body, skin)
        : alongAxis(carrier, joints);
    weights.set(row, vertex * BONES.length);
  });
  return smoothWeights(
    { positions, weights, faces: sewn.faces.map(({ corners }) => corners) },
    SMOOTH_ROUNDS,
  );
}

function besideSkin(
  point: Vector,
  body: IntakeBody,
  skin: readonly { readonly vertex: number }[],
): Float64Array {
  const nearest: { away: number; vertex: number }[] = [];
  for (const { vertex } of skin) {
    const [x, y, z] = vectorAt(body.mesh.positions, vertex);
    const away = (x - point[0]) ** 2 + (y - point[1]) ** 2 + (z - point[2]) ** 2;
    if (nearest.length === NEIGHBOURS && away >= (nearest.at(-1)?.away ?? 0)) continue;
    nearest.push({ away, vertex });
    nearest.sort((a, b) => a.away - b.away);
    nearest.length = Math.min(nearest.length, NEIGHBOURS);
  }
  const row = new Float64Array(BONES.length);
  for (const { away, vertex } of nearest) {
    const trust = 1 / (away + 1e-5);
    BONES.forEach((_, bone) => {
      row[bone] = (row[bone] ?? 0) + trust * (body.mesh.weights[vertex * BONES.length + bone] ?? 0);
    });
  }
  const sum = row.reduce((total, share) => total + share, 0) || 1;
  let freed = 0;
  BONES.forEach((name, bone) => {
    const share = (row[bone] ?? 0) / sum;
    const kept = ARM.test(name) ? ARM_SHARE_OF_TRUNK * share : share;
    row[bone] = kept;
    freed += share - kept;
  });
  const chest = BONES.indexOf("chest");
  row[chest] = (row[chest] ?? 0) + freed;
  return row;
}

function alongAxis(carrier: Exclude<Carrier, { kind: "trunk" }>, joints: LimbJoints): Float64Array {
  const row = new Float64Array(BONES.length);
  const side = carrier.side > 0 ? "left" : "right";
  const names: readonly BoneName[] =
    carrier.kind === "sleeve"
      ? [`${side}Clavicle`, `${side}UpperArm`, `${side}Forearm`, `${side}Hand`]
      : ["hips", `${side}Thigh`, `${side}Shin`, `${side}Foot`];
  const places = [0, ...(carrier.kind === "sleeve" ? joints.arm : joints.leg)];
  const passed = names.slice(1).map((_, at) => {
    const place = places[at] ?? 0;
    return smoothstep(place - JOINT_METRES, place + JOINT_METRES, carrier.alongMetres);
  });
  names.forEach((name, at) => {
    const here = at === 0 ? 1 : (passed[at - 1] ?? 0);
    row[BONES.indexOf(name)] = here - here * (passed[at] ?? 0);
  });
  return row;
}
