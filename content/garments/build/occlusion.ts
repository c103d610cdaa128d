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
  const corners = Float64Array.from(occluders.flat(2));
  for (let index = 0; index < DIRECTIONS; index += 1) {
    const towards = fibonacciDirection(index);
    const side = normalize(cross(towards, Math.abs(towards[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
    const up = cross(side, towards);
    const picture = depthPicture(corners, side, up, towards);
    for (let vertex = 0; vertex < count; vertex += 1) {
      const [nx, ny, nz] = [
        normals[3 * vertex] ?? 0,
        normals[3 * vertex + 1] ?? 0,
        normals[3 * vertex + 2] ?? 0,
      ];
      const facing = nx * towards[0] + ny * towards[1] + nz * towards[2];
      if (facing <= 0.05) continue;
      const normal: Vector = [nx, ny, nz];
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

/** Largest distance along `towards` at a place of the picture plane; −∞ where nothing is. `corners`: 9 numbers a triangle. */
function depthPicture(
  corners: Float64Array,
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
  // Plain numbers: this runs through all triangles from each direction.
  const along = (at: number, way: Vector): number =>
    (corners[at] ?? 0) * way[0] + (corners[at + 1] ?? 0) * way[1] + (corners[at + 2] ?? 0) * way[2];
  for (let at = 0; at < corners.length; at += 9) {
    const ax = cell(along(at, side) - middleU);
    const ay = cell(along(at, up) - middleV);
    const bx = cell(along(at + 3, side) - middleU);
    const by = cell(along(at + 3, up) - middleV);
    const cx = cell(along(at + 6, side) - middleU);
    const cy = cell(along(at + 6, up) - middleV);
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (Math.abs(area) < 1e-9) continue;
    const az = along(at, towards);
    const bz = along(at + 3, towards);
    const cz = along(at + 6, towards);
    const right = Math.min(GRID - 1, Math.max(ax, bx, cx));
    const bottom = Math.min(GRID - 1, Math.max(ay, by, cy));
    for (let y = Math.max(0, Math.floor(Math.min(ay, by, cy))); y <= bottom; y += 1) {
      for (let x = Math.max(0, Math.floor(Math.min(ax, bx, cx))); x <= right; x += 1) {
        const shareB = ((x + 0.5 - ax) * (cy - ay) - (y + 0.5 - ay) * (cx - ax)) / area;
        const shareC = ((bx - ax) * (y + 0.5 - ay) - (by - ay) * (x + 0.5 - ax)) / area;
        if (shareB < 0 || shareC < 0 || shareB + shareC > 1) continue;
        const depth = az + shareB * (bz - az) + shareC * (cz - az);
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
