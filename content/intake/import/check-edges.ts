import { mean, mix, type Vector } from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { placeWords } from "./place-words.ts";

/** A placket or a pocket sewn on has some edges of three faces; a mesh that is no surface has many. Share of all edges. */
const MOST_SHARED = 0.005;

/** What is wrong with the edges of cloth, and how much of it. */
export interface EdgeFaults {
  /** Edges of three faces or more. */
  readonly shared: number;
  /** Edges whose two faces look to opposite sides. */
  readonly turned: number;
  readonly limit: number;
  /** In words, where most of them are. */
  readonly where: string;
}

export function edgeFaults(cloth: Cloth): EdgeFaults {
  const triangles = trianglesOfCloth(cloth);
  const ways = new Map<string, number[]>();
  for (const triangle of triangles) {
    triangle.forEach((a, at) => {
      const b = triangle[(at + 1) % 3] ?? a;
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      ways.set(key, [...(ways.get(key) ?? []), a < b ? 1 : -1]);
    });
  }
  const places: Vector[] = [];
  let [shared, turned] = [0, 0];
  for (const [key, way] of ways) {
    const many = way.length > 2;
    const opposed = way.length === 2 && way[0] === way[1];
    if (!many && !opposed) continue;
    if (many) shared += 1;
    else turned += 1;
    const [a = 0, b = 0] = key.split(",").map(Number);
    places.push(mix(cloth.positions[a] ?? [0, 0, 0], cloth.positions[b] ?? [0, 0, 0], 0.5));
  }
  const middle = mean(cloth.positions);
  return { shared, turned, limit: Math.floor(MOST_SHARED * ways.size), where: mostAt(places, middle) };
}

/** Refuses cloth that is no surface. */
export function checkEdges(cloth: Cloth, { shared, turned, limit, where }: EdgeFaults): Finding[] {
  const finding = (value: number, text: string, remedy: string): Finding[] =>
    value <= limit ? [] : [{ code: "mesh-edges", where: cloth.name, value, limit, text, remedy }];
  return [
    ...finding(
      shared,
      `“${cloth.name}” has ${shared} edges that more than two faces share (at most ${limit}), most at ${where}.`,
      "Delete inner faces and doubled layers there, so that each edge has one or two faces.",
    ),
    ...finding(
      turned,
      `“${cloth.name}” has ${turned} edges between faces that look to opposite sides (at most ${limit}), most at ${where}.`,
      "Recalculate the normals so that all faces look outwards.",
    ),
  ];
}

/** The corner of the garment (20 cm high, side, front or back) with most places. */
function mostAt(places: readonly Vector[], middle: Vector): string {
  const groups = Map.groupBy(places, ([x, y, z]) =>
    [Math.floor(y / 0.2), Math.sign(Math.round((x - middle[0]) / 0.06)), z >= middle[2]].join(),
  );
  const [most] = [...groups.values()].sort((a, b) => b.length - a.length);
  return placeWords(mean(most ?? places), middle);
}
