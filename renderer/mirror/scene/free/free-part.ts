import type { GarmentAsset } from "../../../../content/garments/schema/garment-asset.ts";
import { BONES, type BoneName, type RestBone } from "../../../../models/contract/index.ts";
import type { SkinnedVertices } from "../project-landmarks.ts";

type Vector = readonly [number, number, number];

/** A part of a garment that the body does not hold: cloth around an axis, on the rest body, metres. */
export interface FreePart {
  readonly kind: "hem" | "front" | "left-sleeve" | "right-sleeve";
  /** Where it begins to be free, and the way in which it hangs from there. */
  readonly origin: Vector;
  readonly axis: Vector;
  /** Across the axis: where its first column lies, or the cut of an open one. */
  readonly front: Vector;
  readonly lengthMetres: number;
  /** Cloth further from the axis belongs to something else. */
  readonly reachMetres: number;
  /** Cut along its front, as a jacket is. */
  readonly isOpen: boolean;
}

/** Cloth around both legs is held by the hips down to here. */
export const HEM_TOP_METRES = 0.9;
/** An open front is held down to here. */
const FRONT_TOP_METRES = 1.12;
/** A shorter free part would only tremble. */
const LEAST_FREE_METRES = 0.2;
const LEAST_SLEEVE_METRES = 0.1;
/** A sleeve whose edge lies further from the arm than this is wide: it swings. */
const WIDE_SLEEVE_METRES = 0.075;
const TORSO_REACH_METRES = 0.4;
const SLEEVE_REACH_METRES = 0.22;
/** Half of the angle in which an open front has no cloth at its edge. */
const OPEN_RADIANS = 0.14;
const DOWN: Vector = [0, -1, 0];
const FORWARDS: Vector = [0, 0, 1];

/** What of a garment hangs free; none of most. */
export function freeParts(
  paper: Pick<GarmentAsset, "category" | "hemMetres">,
  mesh: SkinnedVertices,
  rest: readonly RestBone[],
): readonly FreePart[] {
  const parts: FreePart[] = [];
  const { category, hemMetres } = paper;
  const around = { axis: DOWN, front: FORWARDS, reachMetres: TORSO_REACH_METRES };
  if (category === "skirt" || category === "dress") {
    const lengthMetres = HEM_TOP_METRES - hemMetres;
    if (lengthMetres >= LEAST_FREE_METRES)
      parts.push({ kind: "hem", origin: [0, HEM_TOP_METRES, 0], ...around, lengthMetres, isOpen: false });
  }
  if (category === "jacket" && opensInFront(mesh, hemMetres)) {
    const lengthMetres = FRONT_TOP_METRES - hemMetres;
    if (lengthMetres >= LEAST_FREE_METRES)
      parts.push({ kind: "front", origin: [0, FRONT_TOP_METRES, 0], ...around, lengthMetres, isOpen: true });
  }
  for (const side of ["left", "right"] as const) {
    const sleeve = wideSleeve(mesh, rest, side);
    if (sleeve !== null) parts.push(sleeve);
  }
  return parts;
}

/** Whether no cloth lies in front of the body's middle, just above the edge. */
function opensInFront({ positions }: SkinnedVertices, hemMetres: number): boolean {
  for (let at = 0; at + 2 < positions.length; at += 3) {
    const [x, y, z] = [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0];
    if (y < hemMetres + 0.12 && z > 0 && Math.abs(Math.atan2(x, z)) < OPEN_RADIANS) return false;
  }
  return true;
}

/** The free end of a sleeve that is wide at its edge; null where it lies close or there is none. */
function wideSleeve(
  mesh: SkinnedVertices,
  rest: readonly RestBone[],
  side: "left" | "right",
): FreePart | null {
  const names: readonly BoneName[] = [`${side}Forearm`, `${side}Hand`];
  const bones = names.map((name) => BONES.indexOf(name));
  const forearm = rest[bones[0] ?? -1];
  if (forearm === undefined) return null;
  const axis = unit(minus(forearm.tail, forearm.head));
  let end = 0;
  const ring: { readonly along: number; readonly away: number }[] = [];
  for (let vertex = 0; 3 * vertex < mesh.positions.length; vertex += 1) {
    if (!follows(mesh, vertex, bones)) continue;
    const from = minus(placeOf(mesh, vertex), forearm.head);
    const along = dot(from, axis);
    ring.push({ along, away: Math.sqrt(Math.max(0, dot(from, from) - along * along)) });
    end = Math.max(end, along);
  }
  const edge = ring.filter(({ along }) => along > 0.85 * end);
  const widest = edge.reduce((sum, { away }) => sum + away, 0) / Math.max(1, edge.length);
  if (end < LEAST_SLEEVE_METRES || widest < WIDE_SLEEVE_METRES) return null;
  const front = unit(minus(FORWARDS, scaled(axis, dot(FORWARDS, axis))));
  return {
    kind: side === "left" ? "left-sleeve" : "right-sleeve",
    origin: forearm.head,
    axis,
    front,
    lengthMetres: end,
    reachMetres: SLEEVE_REACH_METRES,
    isOpen: false,
  };
}

/** Whether a vertex hangs from some bones more than from all others. */
function follows(mesh: SkinnedVertices, vertex: number, bones: readonly number[]): boolean {
  let share = 0;
  for (let at = 4 * vertex; at < 4 * vertex + 4; at += 1)
    if (bones.includes(mesh.joints[at] ?? -1)) share += mesh.weights[at] ?? 0;
  return share > 0.5;
}

function placeOf({ positions }: SkinnedVertices, vertex: number): Vector {
  return [positions[3 * vertex] ?? 0, positions[3 * vertex + 1] ?? 0, positions[3 * vertex + 2] ?? 0];
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => scaled(a, 1 / (Math.hypot(...a) || 1));
