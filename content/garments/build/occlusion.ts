import type { Triangle } from "./hull-radius.ts";
import { add, cross, dot, normalize, scale, type Vector, vectorAt } from "./vector.ts";

const DIRECTIONS = 96;
const GRID = 320;
const LIFT_METRES = 0.006;
const BIAS_METRES = 0.012;

/**
 * How open each vertex is to the sky, 0..1: depth pictures of the garment from many directions spread over
 * the sphere (Fibonacci), each vertex asked whether it is seen, weighted by the cosine to its normal.
 */
export function skyOpenness(
  positions: Float64Array,
  normals: Float64Array,
  occluders: readonly Triangle[],
): Float64Array {
  const count = positions.length / 3;
  const seen = new Float64Array(count);
  const total = new Float64Array(count);
  for (let index = 0; index < DIRECTIONS; index += 1) {
    const towards = fibonacciDirection(index);
    const side = normalize(cross(towards, Math.abs(towards[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
    const up = cross(side, towards);
    const picture = depthPicture(occluders, side, up, towards);
    for (let vertex = 0; vertex < count; vertex += 1) {
      const normal = vectorAt(normals, vertex);
      const facing = dot(normal, towards);
      if (facing <= 0.05) continue;
      const point = add(vectorAt(positions, vertex), scale(normal, LIFT_METRES));
      total[vertex] = (total[vertex] ?? 0) + facing;
      if (picture(dot(point, side), dot(point, up)) <= dot(point, towards) + BIAS_METRES) {
        seen[vertex] = (seen[vertex] ?? 0) + facing;
      }
    }
  }
  return seen.map((value, vertex) => value / Math.max(1e-6, total[vertex] ?? 1));
}

function fibonacciDirection(index: number): Vector {
  const y = 1 - (2 * index + 1) / DIRECTIONS;
  const turn = index * Math.PI * (3 - Math.sqrt(5));
  const ring = Math.sqrt(1 - y * y);
  return [ring * Math.cos(turn), y, ring * Math.sin(turn)];
}

/** Largest distance along `towards` at a place of the picture plane; −∞ where nothing is. */
function depthPicture(
  triangles: readonly Triangle[],
  side: Vector,
  up: Vector,
  towards: Vector,
): (u: number, v: number) => number {
  const span = 2.4;
  const cell = (value: number): number => ((value + span / 2) / span) * GRID;
  const depths = new Float64Array(GRID * GRID).fill(Number.NEGATIVE_INFINITY);
  // Heights run from 0 to 1.8 m: the picture is centred on the middle of the body.
  const middle: Vector = [0, 0.9, 0];
  const [middleU, middleV] = [dot(middle, side), dot(middle, up)];
  for (const triangle of triangles) {
    const [a, b, c] = triangle.map(
      (point): Vector => [
        cell(dot(point, side) - middleU),
        cell(dot(point, up) - middleV),
        dot(point, towards),
      ],
    ) as [Vector, Vector, Vector];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-9) continue;
    for (let y = Math.floor(Math.min(a[1], b[1], c[1])); y <= Math.max(a[1], b[1], c[1]); y += 1) {
      for (let x = Math.floor(Math.min(a[0], b[0], c[0])); x <= Math.max(a[0], b[0], c[0]); x += 1) {
        if (x < 0 || y < 0 || x >= GRID || y >= GRID) continue;
        const shareB = ((x + 0.5 - a[0]) * (c[1] - a[1]) - (y + 0.5 - a[1]) * (c[0] - a[0])) / area;
        const shareC = ((b[0] - a[0]) * (y + 0.5 - a[1]) - (b[1] - a[1]) * (x + 0.5 - a[0])) / area;
        if (shareB < 0 || shareC < 0 || shareB + shareC > 1) continue;
        const depth = a[2] + shareB * (b[2] - a[2]) + shareC * (c[2] - a[2]);
        depths[y * GRID + x] = Math.max(depths[y * GRID + x] ?? depth, depth);
      }
    }
  }
  return (u, v) => {
    const x = Math.floor(cell(u - middleU));
    const y = Math.floor(cell(v - middleV));
    return x < 0 || y < 0 || x >= GRID || y >= GRID
      ? Number.NEGATIVE_INFINITY
      : (depths[y * GRID + x] ?? Number.NEGATIVE_INFINITY);
  };
}
