import type { MeshPlace } from "../../renderer/workbench/batch/batch-words.ts";
import type { FlatPoint } from "./flat-points.ts";

/** A garment's mesh as its photo sees it. */
export interface PhotographedMesh {
  /** 2 a vertex: the place of the photo that it shows, pixels; NaN where it shows none. */
  readonly photoPlaces: Float32Array;
  /** 3 vertices a triangle. */
  readonly index: ArrayLike<number>;
}

/**
 * Finds the triangle that shows each marked place of the photo. A place beside the mesh is told by the nearest
 * triangle, as far beyond its edge as it lies. Leaves out what no triangle can tell: a mesh without a photo.
 */
export function placesOnMesh(points: readonly FlatPoint[], mesh: PhotographedMesh): readonly MeshPlace[] {
  return points.flatMap(({ id, xPixels, yPixels }) => {
    let best: MeshPlace | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let corner = 0; corner < mesh.index.length; corner += 3) {
      const found = sharesIn(mesh, corner, xPixels, yPixels);
      if (found === null || found.beyondPixels >= least) continue;
      least = found.beyondPixels;
      best = { id, vertices: found.vertices, shares: found.shares };
      if (least === 0) break;
    }
    return best === null ? [] : [best];
  });
}

type Three = readonly [number, number, number];

function sharesIn(
  { photoPlaces, index }: PhotographedMesh,
  corner: number,
  x: number,
  y: number,
): { readonly vertices: Three; readonly shares: Three; readonly beyondPixels: number } | null {
  const vertices: Three = [index[corner] ?? 0, index[corner + 1] ?? 0, index[corner + 2] ?? 0];
  const place = (vertex: number): readonly [number, number] => [
    photoPlaces[2 * vertex] ?? Number.NaN,
    photoPlaces[2 * vertex + 1] ?? Number.NaN,
  ];
  const [a, b, c] = [place(vertices[0]), place(vertices[1]), place(vertices[2])];
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (!(Math.abs(area) > 1e-6)) return null;
  const second = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
  const third = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
  const shares: Three = [1 - second - third, second, third];
  const isWithin = shares.every((share) => share >= 0);
  return { vertices, shares, beyondPixels: isWithin ? 0 : distanceTo([a, b, c], x, y) };
}

function distanceTo(corners: readonly (readonly [number, number])[], x: number, y: number): number {
  return Math.min(
    ...corners.map(([ax, ay], at) => {
      const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
      const squared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared;
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
    }),
  );
}
