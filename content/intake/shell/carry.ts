import { BONES } from "../../../models/contract/index.ts";
import { type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Carrier } from "./sheet-mesh.ts";

/** How many vertices of the skin carry one of the cloth. */
const NEAREST = 8;
/** Up to here a sleeve hangs on shoulder and arm together. */
const SLEEVE_ROOT_METRES = 0.05;
const SOFT_METRES = 0.01;
/**
 * Above the joints of the arms a trunk's cloth lies on shoulders and neck and goes with their skin, as MakeHuman's own
 * clothes do; below, a flank would follow the arm beside it.
 */
const SHOULDERS_METRES = 1.36;
const OVER_SHOULDERS = ["torso", "arms", "head"] as const;
/** Height of the rest body's ankles: what lies below is foot. */
const ANKLE_METRES = 0.1;

/** Weights in the order of BONES, a row a vertex, from the skin beside it that may carry it: a flank never follows the arm. */
export function carry(
  positions: readonly Vector[],
  carriers: readonly Carrier[],
  body: IntakeBody,
): Float64Array {
  const skins = new Map<string, readonly number[]>();
  const skinOf = (carrier: Carrier, heightMetres: number): readonly number[] => {
    const isOver = carrier.kind === "trunk" && heightMetres > SHOULDERS_METRES;
    const names = isOver ? OVER_SHOULDERS : carriersOf(carrier);
    const sideSign = carrier.kind === "trunk" ? 0 : carrier.side;
    const key = `${names.join()}${sideSign}`;
    const known = skins.get(key) ?? verticesOf(body, names, sideSign, carrier.kind);
    skins.set(key, known);
    return known;
  };
  const weights = new Float64Array(positions.length * BONES.length);
  positions.forEach((position, vertex) => {
    const carrier = carriers[vertex] ?? { kind: "trunk" };
    const near = nearest(position, skinOf(carrier, position[1]), body.mesh.positions);
    const row = weights.subarray(vertex * BONES.length, (vertex + 1) * BONES.length);
    for (const { at, squared } of near) {
      const share = 1 / (squared + SOFT_METRES ** 2);
      for (let bone = 0; bone < BONES.length; bone += 1) {
        row[bone] = (row[bone] ?? 0) + share * (body.mesh.weights[at * BONES.length + bone] ?? 0);
      }
    }
    const sum = row.reduce((total, weight) => total + weight, 0);
    row.forEach((weight, bone) => {
      row[bone] = sum > 0 ? weight / sum : bone === 0 ? 1 : 0;
    });
  });
  return weights;
}

/** Parts of the body that carry such cloth. */
export function carriersOf(carrier: Carrier): readonly (typeof BODY_PARTS)[number][] {
  switch (carrier.kind) {
    case "trunk":
      return ["torso", "legs"];
    case "sleeve":
      return carrier.alongMetres < SLEEVE_ROOT_METRES ? ["torso", "arms"] : ["arms"];
    case "leg":
      return ["torso", "legs"];
  }
}

/** Vertices of some parts of the body, of one side or (0) of both; legs of trousers hang over the feet. */
export function verticesOf(
  body: IntakeBody,
  names: readonly (typeof BODY_PARTS)[number][],
  side: 1 | -1 | 0,
  kind: Carrier["kind"],
): number[] {
  const parts = new Set(names.map((name) => BODY_PARTS.indexOf(name)));
  const least = kind === "leg" ? ANKLE_METRES : Number.NEGATIVE_INFINITY;
  return Array.from(body.parts, (part, vertex) => (parts.has(part) ? vertex : -1)).filter((vertex) => {
    if (vertex < 0) return false;
    const [x, y] = vectorAt(body.mesh.positions, vertex);
    return y >= least && (side === 0 || side * x >= -0.005);
  });
}

/** The nearest vertices, nearest first. */
export function nearest(from: Vector, among: readonly number[], positions: Float64Array) {
  const found: { at: number; squared: number }[] = [];
  for (const at of among) {
    const x = (positions[3 * at] ?? 0) - from[0];
    const y = (positions[3 * at + 1] ?? 0) - from[1];
    const z = (positions[3 * at + 2] ?? 0) - from[2];
    const squared = x ** 2 + y ** 2 + z ** 2;
    if (found.length === NEAREST && squared >= (found.at(-1)?.squared ?? 0)) continue;
    const place = found.findIndex((other) => other.squared > squared);
    found.splice(place < 0 ? found.length : place, 0, { at, squared });
    if (found.length > NEAREST) found.pop();
  }
  return found;
}
