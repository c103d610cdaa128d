import { length, mean, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS, type GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { Cloth } from "./cloth.ts";
import { openingsOf } from "./openings.ts";

/** Cloth lies so far above the skin of the shoulders. */
const EASE_METRES = 0.008;
/** Nearer than this, a garment stays where its maker put it. */
const NEAR_METRES = 0.02;
/** Heights between which a waistband may sit, and where it is put otherwise. */
const WAIST = { low: 0.93, high: 1.12, usual: 1.04 };

/** The way that brings cloth onto the rest body: its shoulders or waistband to the body's, its depth to the body's. */
export function wayOntoBody(cloth: Cloth, category: GarmentCategory, body: IntakeBody): Vector {
  const joints = byJoints(cloth, category, body);
  if (joints !== null) return joints;
  const [top] = openingsOf(cloth)
    .filter(({ lengthMetres }) => lengthMetres > 0.2)
    .sort((a, b) => b.centre[1] - a.centre[1]);
  const highest = Math.max(...(top?.vertices ?? []).map((vertex) => cloth.positions[vertex]?.[1] ?? 0));
  const upper = category !== "trousers" && category !== "skirt";
  const x = -middle(cloth.positions, 0);
  const up = upper ? ridgeWay(cloth, body, x) : waistWay(top?.centre[1] ?? highest);
  const height = upper ? 1.25 : 1;
  const slice = cloth.positions.filter(
    ([px, y]) => Math.abs(px + x) < 0.12 && Math.abs(y + up - height) < 0.06,
  );
  const skin = torso(body).filter(([px, y]) => Math.abs(px) < 0.12 && Math.abs(y - height) < 0.06);
  const deep = slice.length < 8 ? 0 : middle(skin, 2) - middle(slice, 2);
  return [still(x), still(up), still(deep)];
}

const still = (metres: number): number => (Math.abs(metres) < NEAR_METRES ? 0 : metres);

function waistWay(heightMetres: number): number {
  return heightMetres >= WAIST.low && heightMetres <= WAIST.high ? 0 : WAIST.usual - heightMetres;
}

/** From the ridge of the garment's shoulders to the body's. */
function ridgeWay(cloth: Cloth, body: IntakeBody, x: number): number {
  const skin = torso(body);
  const ridge = (places: readonly Vector[], at: number): number =>
    places.reduce((most, [px, y]) => (Math.abs(Math.abs(px) - at) < 0.012 ? Math.max(most, y) : most), -9);
  const shifted = cloth.positions.map(([px, y, z]): Vector => [px + x, y, z]);
  const ways = [0.1, 0.115, 0.13, 0.145].flatMap((at) => {
    const [own, rest] = [ridge(shifted, at), ridge(skin, at)];
    return own < -8 || rest < -8 ? [] : [rest + EASE_METRES - own];
  });
  return ways.sort((a, b) => a - b)[Math.floor(ways.length / 2)] ?? 0;
}

function byJoints(
  { joints, carried }: Cloth,
  category: GarmentCategory,
  { bones }: IntakeBody,
): Vector | null {
  if (carried === null) return null;
  const pair = category === "trousers" || category === "skirt" ? "Thigh" : "UpperArm";
  const [left, right] = [joints.get(`left${pair}`), joints.get(`right${pair}`)];
  const [restLeft, restRight] = ["left", "right"].map(
    (side) => bones.find(({ name }) => name === `${side}${pair}`)?.head,
  );
  if (left === undefined || right === undefined || restLeft === undefined || restRight === undefined)
    return null;
  const way = subtract(mean([restLeft, restRight]), mean([left, right]));
  return length(way) < NEAR_METRES ? [0, 0, 0] : way;
}

function torso(body: IntakeBody): Vector[] {
  const part = BODY_PARTS.indexOf("torso");
  const arms = BODY_PARTS.indexOf("arms");
  return Array.from(body.parts, (each, vertex) => ({ each, vertex }))
    .filter(({ each }) => each === part || each === arms)
    .map(({ vertex }) => vectorAt(body.mesh.positions, vertex));
}

function middle(places: readonly Vector[], axis: 0 | 2): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    low = Math.min(low, place[axis]);
    high = Math.max(high, place[axis]);
  }
  return (low + high) / 2;
}
