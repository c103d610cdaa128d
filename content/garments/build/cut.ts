import { keepFaces, type Mesh, vertexCount, weightsAt } from "./mesh.ts";
import { mix, type Vector, vectorAt } from "./vector.ts";

/** Two cuts nearer than this share of an edge to its end take the end itself, so that no slivers arise. */
const SNAP_SHARE = 0.02;

/** Keeps what lies where `inside` ≥ 0; polygons that the curve `inside` = 0 crosses are cut along it. */
export function cut(mesh: Mesh, inside: (point: Vector, vertex: number) => number): Mesh {
  const { whole, kept } = divide(mesh, inside);
  return keepFaces(whole, kept);
}

/** The same mesh with the curve `along` = 0 drawn into its faces, so that a seam can run there. */
export function split(mesh: Mesh, along: (point: Vector, vertex: number) => number): Mesh {
  const { whole, kept, other } = divide(mesh, along);
  return { ...whole, faces: [...kept, ...other] };
}

function divide(
  mesh: Mesh,
  inside: (point: Vector, vertex: number) => number,
): { whole: Mesh; kept: number[][]; other: number[][] } {
  const signed = Array.from({ length: vertexCount(mesh) }, (_, vertex) =>
    inside(vectorAt(mesh.positions, vertex), vertex),
  );
  const positions = [...mesh.positions];
  const weights = [...mesh.weights];
  const cuts = new Map<string, number>();
  const crossing = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const [from, to] = a < b ? [a, b] : [b, a];
    const here = signed[from] ?? 0;
    const share = Math.min(1 - SNAP_SHARE, Math.max(SNAP_SHARE, here / (here - (signed[to] ?? 0))));
    const vertex = positions.length / 3;
    positions.push(...mix(vectorAt(mesh.positions, from), vectorAt(mesh.positions, to), share));
    const there = weightsAt(mesh, to);
    weights.push(
      ...weightsAt(mesh, from).map((weight, bone) => weight + ((there[bone] ?? 0) - weight) * share),
    );
    cuts.set(key, vertex);
    return vertex;
  };
  const side = (wanted: boolean): number[][] =>
    mesh.faces.flatMap((face) => {
      const part: number[] = [];
      face.forEach((vertex, corner) => {
        const next = face[(corner + 1) % face.length] ?? vertex;
        const here = (signed[vertex] ?? 0) >= 0;
        if (here === wanted) part.push(vertex);
        if (here !== (signed[next] ?? 0) >= 0) part.push(crossing(vertex, next));
      });
      return part.length >= 3 ? [part] : [];
    });
  const kept = side(true);
  const other = side(false);
  const whole = { positions: Float64Array.from(positions), weights: Float64Array.from(weights), faces: kept };
  return { whole, kept, other };
}
