import { boundaryEdges } from "../../garments/build/mesh.ts";
import { length, mean, subtract, type Vector } from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";

/** An open edge of cloth: a neckline, a hem, a hole. */
export interface Opening {
  readonly vertices: readonly number[];
  readonly centre: Vector;
  /** How far it reaches along each axis. */
  readonly extents: Vector;
  /** All around, in the file's unit. */
  readonly lengthMetres: number;
}

/** Open edges, longest first. */
export function openingsOf(cloth: Cloth): Opening[] {
  const next = new Map<number, number[]>();
  for (const [a, b] of boundaryEdges(trianglesOfCloth(cloth))) next.set(a, [...(next.get(a) ?? []), b]);
  const openings: Opening[] = [];
  for (const start of next.keys()) {
    const vertices: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined) {
      const after: number | undefined = next.get(at)?.pop();
      if (after === undefined) break;
      vertices.push(at);
      at = after;
    }
    if (vertices.length < 3) continue;
    const places = vertices.map((vertex): Vector => cloth.positions[vertex] ?? [0, 0, 0]);
    const around = places.map((place, at) =>
      length(subtract(places[(at + 1) % places.length] ?? place, place)),
    );
    openings.push({
      vertices,
      centre: mean(places),
      extents: extentsOf(places),
      lengthMetres: around.reduce((sum, step) => sum + step, 0),
    });
  }
  return openings.sort((a, b) => b.lengthMetres - a.lengthMetres);
}

function extentsOf(places: readonly Vector[]): Vector {
  const extent = (axis: 0 | 1 | 2): number => {
    const values = places.map((place) => place[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return [extent(0), extent(1), extent(2)];
}
