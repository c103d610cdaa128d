import type { RestBone } from "../../../models/contract/index.ts";
import type { GARMENT_LANDMARKS, GarmentCategory } from "../schema/garment-asset.ts";
import { boundaryEdges, type Mesh, vertexCount } from "./mesh.ts";
import { length, subtract, type Vector, vectorAt } from "./vector.ts";

export type LandmarkId = (typeof GARMENT_LANDMARKS)[number];

/** Open loops of a mesh, each as its vertices. */
export function openLoops(mesh: Mesh): number[][] {
  const next = new Map(boundaryEdges(mesh.faces));
  const loops: number[][] = [];
  while (next.size > 0) {
    const loop: number[] = [];
    let [at] = next.keys();
    while (at !== undefined && next.has(at)) {
      loop.push(at);
      const after = next.get(at);
      next.delete(at);
      at = after;
    }
    loops.push(loop);
  }
  return loops.sort((a, b) => b.length - a.length);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where the places on an upper garment lie that no edge marks: near the shoulder, armpit and waist lines of the body. */
export function surfacePlaces(bones: readonly RestBone[]): readonly { id: LandmarkId; point: Vector }[] {
  return (["Left", "Right"] as const).flatMap((side) => {
    const sign = side === "Left" ? 1 : -1;
    const name = side === "Left" ? "leftUpperArm" : "rightUpperArm";
    const arm = bones.find((candidate) => candidate.name === name);
    if (arm === undefined) throw new Error(`No bone ${name}.`);
    const [x, y, z] = arm.head;
    return [
      { id: `shoulder${side}` as const, point: [x, y + 0.07, z] as const },
      { id: `armpit${side}` as const, point: [x - sign * 0.015, y - 0.11, z] as const },
      { id: `waist${side}` as const, point: [sign * 0.15, 1.1, -0.02] as const },
    ];
  });
}

/**
 * Vertices at the garment's named places: extremes of its collar, cuff and hem edges, and the vertices of
 * its surface nearest to the body's shoulder, armpit and waist lines.
 */
export function findLandmarks(
  mesh: Mesh,
  category: GarmentCategory,
  bones: readonly RestBone[],
): { id: LandmarkId; vertex: number }[] {
  const found = new Map<LandmarkId, number>();
  const all = Array.from({ length: vertexCount(mesh) }, (_, vertex) => vertex);
  const at = (vertex: number): Vector => vectorAt(mesh.positions, vertex);
  const pick = (id: LandmarkId, from: readonly number[], cost: (point: Vector) => number): void => {
    const best = from.reduce<number | undefined>(
      (least, vertex) => (least === undefined || cost(at(vertex)) < cost(at(least)) ? vertex : least),
      undefined,
    );
    if (best !== undefined) found.set(id, best);
  };
  const near = (id: LandmarkId, point: Vector): void =>
    pick(id, all, (candidate) => length(subtract(candidate, point)));
  const loops = openLoops(mesh);
  const rim = loops.flat();
  const heights = all.map((vertex) => at(vertex)[1]);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const upper = category !== "trousers" && category !== "skirt";
  const middle = rim.filter((vertex) => Math.abs(at(vertex)[0]) < 0.24);
  const top = middle.filter((vertex) => at(vertex)[1] > high - (upper ? 0.2 : 0.05));
  const bottom = middle.filter((vertex) => at(vertex)[1] < low + 0.06);
  if (upper) for (const { id, point } of surfacePlaces(bones)) near(id, point);
  for (const [side, sign] of [
    ["Left", 1],
    ["Right", -1],
  ] as const) {
    if (upper) {
      const collar = top.filter((vertex) => Math.abs(at(vertex)[0]) < 0.12);
      pick(`collar${side}`, collar, ([x]) => -x * sign);
      const cuff = loops.filter((loop) => meanOf(loop.map((vertex) => at(vertex)[0] * sign)) > 0.18).flat();
      pick(`cuffOuter${side}`, cuff, ([x, y]) => -(x * sign + y));
      pick(`cuffInner${side}`, cuff, ([x, y]) => x * sign + y);
    } else {
      pick(`waist${side}`, top, ([x]) => -x * sign);
    }
    pick(
      `hem${side}`,
      category === "trousers" ? rim.filter((v) => at(v)[1] < low + 0.06) : bottom,
      ([x]) => -x * sign,
    );
    if (category === "trousers") {
      pick(
        `hemInner${side}`,
        rim.filter((v) => at(v)[1] < low + 0.06 && at(v)[0] * sign > 0),
        ([x]) => x * sign,
      );
    }
  }
  if (upper) {
    const collar = top.filter((vertex) => Math.abs(at(vertex)[0]) < 0.03);
    pick("collarBack", collar, ([, , z]) => z);
    pick("collarFront", collar, ([, , z]) => -z);
  } else {
    pick("waistFront", top, ([x, , z]) => Math.abs(x) * 4 - z);
  }
  if (category === "trousers") pick("crotch", all, ([x, y]) => Math.abs(x) * 6 + y);
  else pick("hemFront", bottom, ([x, , z]) => Math.abs(x) * 4 - z);
  return [...found].map(([id, vertex]) => ({ id, vertex }));
}
