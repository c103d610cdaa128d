import { neighboursOf } from "../../garments/build/mesh.ts";
import { add, mean, scale, type Vector } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import { carriersOf, nearest, verticesOf } from "./carry.ts";
import type { IntakeBody } from "./intake-body.ts";
import { polygonsOf } from "./sewn-polygons.ts";
import type { Carrier, SewnMesh } from "./sheet-mesh.ts";
import { nearestSkin, trianglesAtVertices } from "./skin-distance.ts";

/** Cloth lies at least this far over the skin: cloth is flat between its vertices. */
const EASE_METRES = 0.008;
/** A collar lies on the neck; so near the middle of a face may come to any skin, which its corners stand off from. */
const TOUCHING_METRES = 0.002;
/** No vertex is lifted further in one round. */
const MOST_LIFT_METRES = 0.02;
const ROUNDS = 4;
/** Share of the way to the neighbours' mean that a lift is evened by. */
const EVEN_SHARE = 0.5;
/** Hems of legs were laid on the feet when they were sewn. */
const FOOT_METRES = 0.15;
const NECK = BODY_PARTS.indexOf("head");
/** With the neck: where a part's skin ends, what lies over the next part's would seem to be inside. */
const TRUNK = ["torso", "legs", "arms", "head"] as const;

/** Lifts cloth out of the skin that it may lie on, and evens what was lifted. Places on photo and weights' carriers stay. */
export function clearBody(sewn: SewnMesh, body: IntakeBody): SewnMesh {
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
        carrier.kind,
      );
    skins.set(key, known);
    return known;
  };
  const around = trianglesAtVertices(body);
  const isNeck = body.mesh.faces.map((face) => face.some((vertex) => body.parts[vertex] === NECK));
  // Cloth moves by less than the skin's vertices lie apart: what is near stays near.
  const near = sewn.positions.map((position, vertex): readonly number[] => {
    const carrier = sewn.carriers[vertex] ?? { kind: "trunk" };
    if (carrier.kind === "leg" && position[1] < FOOT_METRES) return [];
    const skin = nearest(position, skinOf(carrier), body.mesh.positions);
    return [...new Set(skin.flatMap(({ at }) => around[at] ?? []))];
  });
  const nearFace = sewn.faces.map(({ corners }) => [
    ...new Set([corners[0], corners[2]].flatMap((vertex) => near[vertex ?? 0] ?? [])),
  ]);
  let positions: readonly Vector[] = sewn.positions;
  const lackAt = (
    point: Vector,
    triangles: readonly number[],
    easeMetres: number,
  ): { readonly way: Vector; readonly lack: number } => {
    const skin = nearestSkin(point, triangles, body);
    if (skin === null) return { way: [0, 0, 0], lack: 0 };
    const lack = (isNeck[skin.face] === true ? TOUCHING_METRES : easeMetres) - skin.aboveMetres;
    return { way: skin.outwards, lack: Math.max(0, Math.min(MOST_LIFT_METRES, lack)) };
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const most = new Float64Array(positions.length);
    const lifts = positions.map((): Vector => [0, 0, 0]);
    const lift = (
      point: Vector,
      triangles: readonly number[],
      moved: readonly number[],
      easeMetres: number,
    ): void => {
      const { way, lack } = lackAt(point, triangles, easeMetres);
      for (const vertex of moved) {
        if (lack <= (most[vertex] ?? 0)) continue;
        most[vertex] = lack;
        lifts[vertex] = scale(way, lack);
      }
    };
    positions.forEach((position, vertex) => {
      lift(position, near[vertex] ?? [], [vertex], EASE_METRES);
    });
    // Skin is round: a face may cut it although its corners do not.
    sewn.faces.forEach(({ corners }, face) => {
      const middle = mean(corners.map((vertex) => positions[vertex] ?? [0, 0, 0]));
      lift(middle, nearFace[face] ?? [], corners, TOUCHING_METRES);
    });
    const last = round === ROUNDS - 1;
    positions = positions.map((position, vertex) => {
      const own = lifts[vertex] ?? [0, 0, 0];
      const beside = neighbours[vertex] ?? [];
      const sum = beside.reduce<Vector>((total, other) => add(total, lifts[other] ?? [0, 0, 0]), [0, 0, 0]);
      const even = scale(sum, 1 / Math.max(1, beside.length));
      return add(position, last ? own : add(scale(own, 1 - EVEN_SHARE), scale(even, EVEN_SHARE)));
    });
  }
  return { ...sewn, positions };
}
