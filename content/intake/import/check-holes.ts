import { normalsOf } from "../../garments/build/mesh.ts";
import {
  add,
  cross,
  dot,
  length,
  mean,
  normalize,
  subtract,
  type Vector,
  vectorAt,
} from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { type Opening, openingsOf } from "./openings.ts";
import { placeWords } from "./place-words.ts";

/** A buttonhole is smaller, around. */
const LEAST_METRES = 0.06;
/** Cloth so near to an opening tells what it is: around a hem it lies to one side, around a hole in the hole's plane. */
const BESIDE_METRES = 0.04;
const IN_PLANE_METRES = 0.01;
/** Cloth beside a hole looks along the hole's axis; beside a cuff, away from it. Mean cosine. */
const LEAST_FACING = 0.6;
/** A wide neckline lies nearly flat on the shoulders. */
const TOP_METRES = 0.14;
/** Holes that are told one by one. */
const MOST_TOLD = 4;

/** Refuses cloth with faces missing. */
export function checkHoles(cloth: Cloth): Finding[] {
  const normals = normalsOf({
    positions: Float64Array.from(cloth.positions.flat()),
    weights: new Float64Array(),
    faces: trianglesOfCloth(cloth),
  });
  const highest = cloth.positions.reduce((most, [, y]) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const middle = mean(cloth.positions);
  return openingsOf(cloth)
    .filter(({ lengthMetres, centre }) => lengthMetres > LEAST_METRES && centre[1] < highest - TOP_METRES)
    .filter((opening) => isHole(cloth, opening, normals))
    .slice(0, MOST_TOLD)
    .map(({ centre, lengthMetres }) => ({
      code: "mesh-holes",
      where: cloth.name,
      value: lengthMetres,
      limit: LEAST_METRES,
      text: `“${cloth.name}” has a hole of ${Math.round(100 * lengthMetres)} cm around at ${placeWords(centre, middle)}.`,
      remedy: "Fill it, or sew the panels together there.",
    }));
}

/** Whether an opening lies in the cloth instead of ending it. */
function isHole({ positions }: Cloth, { vertices, centre }: Opening, normals: Float64Array): boolean {
  const at = (vertex: number): Vector => positions[vertex] ?? centre;
  const axis = normalize(
    vertices.reduce<Vector>(
      (sum, vertex, index) => {
        const next = vertices[(index + 1) % vertices.length] ?? vertex;
        return add(sum, cross(subtract(at(vertex), centre), subtract(at(next), centre)));
      },
      [0, 0, 0],
    ),
  );
  const rim = vertices.map(at);
  const beside = positions.flatMap((place, vertex) =>
    rim.some((other) => length(subtract(place, other)) < BESIDE_METRES) ? [vertex] : [],
  );
  const aside = Math.abs(dot(subtract(mean(beside.map(at)), mean(rim)), axis));
  const facing = beside.reduce((sum, vertex) => sum + Math.abs(dot(vectorAt(normals, vertex), axis)), 0);
  return aside < IN_PLANE_METRES && facing > LEAST_FACING * beside.length;
}
