import type { Vector } from "./vector.ts";

export type Triangle = readonly [Vector, Vector, Vector];

/** Half a width of the angle in which points of a slice speak for a direction, radians. */
const SECTOR_RADIANS = 0.09;

/**
 * How far a tape around the body stands from the vertical axis at (0, centreZ), by direction: the support of
 * the slice's hull seen along `angleRadians` (0 = front, growing to the wearer's left). Metres; 0 without a slice.
 */
export function hullRadius(
  triangles: readonly Triangle[],
  heightMetres: number,
  centreZMetres: number,
): (angleRadians: number) => number {
  const points: [number, number][] = [];
  for (const triangle of triangles) {
    triangle.forEach((a, edge) => {
      const b = triangle[(edge + 1) % 3] ?? a;
      if (a[1] < heightMetres === b[1] < heightMetres) return;
      const share = (heightMetres - a[1]) / (b[1] - a[1]);
      points.push([a[0] + (b[0] - a[0]) * share, a[2] + (b[2] - a[2]) * share - centreZMetres]);
    });
  }
  const directions = Array.from({ length: 180 }, (_, index) => (index * Math.PI) / 90);
  const supports = directions.map((angle) =>
    points.reduce((most, [x, z]) => Math.max(most, x * Math.sin(angle) + z * Math.cos(angle)), 0),
  );
  return (angleRadians) =>
    directions.reduce((least, angle, index) => {
      const along = Math.cos(angle - angleRadians);
      return along > SECTOR_RADIANS ? Math.min(least, (supports[index] ?? 0) / along) : least;
    }, Number.POSITIVE_INFINITY);
}
