import { strongestFour } from "../../../../content/garments/build/strongest-four.ts";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, type BodyState } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
import { ownLengths } from "../../../../renderer/mirror/scene/own-lengths.ts";
import { projectLandmarks } from "../../../../renderer/mirror/scene/project-landmarks.ts";
import type { FlatGarment, Overlay } from "../../pipeline/flat-overlays.ts";
import { skinAll } from "./posed.ts";
import type { Shell } from "./shell-mesh.node.ts";
import { placeOf } from "./surface-point.ts";
import type { TrueGarment } from "./true-garment.node.ts";
import type { TruePlace } from "./worn.ts";

/** How far one named place lies from where it should, shares of the shoulder width. */
export interface PlaceError {
  readonly id: string;
  readonly xShare: number;
  readonly yShare: number;
  readonly share: number;
}

export type Places = Readonly<Record<string, readonly [number, number]>>;

/** Where the product puts a garment's places on a body. */
export function placedBy(shell: Shell, body: BodyState): Places {
  return Object.fromEntries(
    projectLandmarks(shell.paper, shell.mesh, REST_SKELETON, body).map(({ id, xPixels, yPixels }) => [
      id,
      [xPixels, yPixels],
    ]),
  );
}

/** The same as the mirror and the batch do it: cloth keeps its own length on arms and torsos that are longer or shorter. */
export function placedByCut(shell: Shell, body: BodyState): Places {
  const positions = ownLengths(shell.mesh, REST_SKELETON, body);
  return placedBy({ ...shell, mesh: { ...shell.mesh, positions } }, body);
}

/** Where they would lie if the intake had made the very garment: its true mesh on the product's rest body. */
export function placedByTruth(garment: TrueGarment, body: BodyState): Places {
  return placedOf(garment, garment.rest.positions, body);
}

/** The same as the mirror wears it: with its own length. What is lost beyond that is the intake's. */
export function placedByTruthCut(garment: TrueGarment, body: BodyState): Places {
  const { positions, weights } = garment.rest;
  const rows = Array.from({ length: positions.length / 3 }, (_, vertex) =>
    strongestFour(weights.subarray(vertex * BONE_COUNT, (vertex + 1) * BONE_COUNT)),
  );
  const mesh = {
    positions,
    joints: rows.flatMap(({ joints }) => joints),
    weights: rows.flatMap((row) => row.weights.map((weight) => weight / WHOLE_WEIGHT)),
  };
  return placedOf(garment, Float64Array.from(ownLengths(mesh, REST_SKELETON, body)), body);
}

/** Sum of a vertex's weights as bytes. */
const WHOLE_WEIGHT = 255;

function placedOf(garment: TrueGarment, positions: Float64Array, body: BodyState): Places {
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(REST_SKELETON, body, matrices);
  const scene = skinAll(positions, garment.rest.weights, matrices);
  return Object.fromEntries(
    garment.landmarks.map(({ id, point }) => {
      const [x, y] = placeOf(point, scene);
      return [id, [x, -y] as const];
    }),
  );
}

/** Where a flat overlay puts them. */
export function overlaidBy(flat: FlatGarment, overlay: Overlay): Places {
  return Object.fromEntries(Object.entries(flat.places).map(([id, place]) => [id, overlay(place)]));
}

/** Errors over the places that show; a place that the garment does not name is left out. */
export function placeErrors(
  truth: readonly TruePlace[],
  found: Places,
  shoulderWidthPixels: number,
): readonly PlaceError[] {
  return truth.flatMap(({ id, xPixels, yPixels, visible }) => {
    const at = found[id];
    if (!visible || at === undefined) return [];
    const xShare = (at[0] - xPixels) / shoulderWidthPixels;
    const yShare = (at[1] - yPixels) / shoulderWidthPixels;
    return [{ id, xShare, yShare, share: Math.hypot(xShare, yShare) }];
  });
}
