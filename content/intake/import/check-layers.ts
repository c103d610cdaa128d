import type { Triangle } from "../../garments/build/hull-radius.ts";
import { normalsOf } from "../../garments/build/mesh.ts";
import { cross, dot, mean, scale, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { placeWords } from "./place-words.ts";

/** Two sheets nearer than this are one piece of cloth modelled twice: thickness, or a lining. */
const NEAR_METRES = 0.006;
const OWN_METRES = 0.0003;
const CELL_METRES = 0.02;
/** Facings, pockets and turned hems lie double; a whole garment does not. Share of the points looked at. */
const MOST_DOUBLE = 0.3;
const POINTS = 1_500;

/** Refuses cloth that is modelled with thickness or with a lining close behind it. */
export function checkLayers(cloth: Cloth): Finding | null {
  const triangles = trianglesOfCloth(cloth);
  const at = (vertex: number): Vector => cloth.positions[vertex] ?? [0, 0, 0];
  const normals = normalsOf({
    positions: Float64Array.from(cloth.positions.flat()),
    weights: new Float64Array(),
    faces: triangles,
  });
  const cells = new Map<string, number[]>();
  const cell = (value: number): number => Math.floor(value / CELL_METRES);
  triangles.forEach((triangle, face) => {
    const spans = ([0, 1, 2] as const).map((axis) => {
      const values = triangle.map((vertex) => at(vertex)[axis]);
      return [cell(Math.min(...values) - NEAR_METRES), cell(Math.max(...values) + NEAR_METRES)] as const;
    });
    const [[x0, x1] = [0, 0], [y0, y1] = [0, 0], [z0, z1] = [0, 0]] = spans;
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        for (let z = z0; z <= z1; z += 1) {
          const key = `${x},${y},${z}`;
          const list = cells.get(key);
          if (list === undefined) cells.set(key, [face]);
          else list.push(face);
        }
      }
    }
  });
  const step = Math.max(1, Math.floor(triangles.length / POINTS));
  const double: Vector[] = [];
  let looked = 0;
  for (let face = 0; face < triangles.length; face += step) {
    const [a, b, c] = triangles[face] ?? [0, 0, 0];
    const from = mean([at(a), at(b), at(c)]);
    const along = vectorAt(normals, a);
    looked += 1;
    const met = (cells.get(from.map(cell).join()) ?? []).some((other) => {
      const [d, e, f] = triangles[other] ?? [0, 0, 0];
      if (other === face || [d, e, f].some((vertex) => vertex === a || vertex === b || vertex === c))
        return false;
      const way = meetsAt(from, along, [at(d), at(e), at(f)]);
      return way !== null && Math.abs(way) > OWN_METRES && Math.abs(way) < NEAR_METRES;
    });
    if (met) double.push(from);
  }
  const share = double.length / Math.max(1, looked);
  if (share <= MOST_DOUBLE) return null;
  const percent = Math.round(100 * share);
  return {
    code: "mesh-layers",
    where: cloth.name,
    value: percent,
    limit: MOST_DOUBLE * 100,
    text: `“${cloth.name}” is not a single layer: ${percent} % of it has a second sheet within ${NEAR_METRES * 1000} mm (at most ${MOST_DOUBLE * 100} %), around ${placeWords(mean(double), mean(cloth.positions))}.`,
    remedy: "Export it without thickness and without lining: one sheet that looks outwards.",
  };
}

/** How far along a line through `from` it meets a triangle, to either side; null where it does not (Möller, Trumbore 1997). */
function meetsAt(from: Vector, along: Vector, [a, b, c]: Triangle): number | null {
  const [ab, ac] = [subtract(b, a), subtract(c, a)];
  const p = cross(along, ac);
  const scaleBy = dot(ab, p);
  if (Math.abs(scaleBy) < 1e-14) return null;
  const s = scale(subtract(from, a), 1 / scaleBy);
  const u = dot(s, p);
  const q = cross(s, ab);
  const v = dot(along, q);
  return u < 0 || v < 0 || u + v > 1 ? null : dot(ac, q);
}
