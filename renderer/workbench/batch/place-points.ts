import type { MeshPlace, PlacedPoint } from "./batch-words.ts";

/** Cloth so much nearer to the viewer, in shares of a metre, hides what is behind it; less is the cloth itself. */
const NEARER_METRES = 0.01;

/** A dressed mesh: where each vertex shows, and how near it is; pixels. */
export interface DrawnMesh {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Towards the viewer. */
  readonly depth: Float32Array;
  /** 3 vertices a triangle. */
  readonly index: ArrayLike<number>;
  readonly pixelsPerMetre: number;
}

/** The garment's shown pixels, one byte a pixel. */
export interface ShownMask {
  readonly widthPixels: number;
  readonly alpha: Uint8Array;
}

/** Where marked places of a mesh came to lie, and whether they can be seen there. */
export function placePoints(
  points: readonly MeshPlace[],
  mesh: DrawnMesh,
  shown: ShownMask,
): readonly PlacedPoint[] {
  return points.map(({ id, vertices, shares }) => {
    const at = (values: Float32Array): number =>
      vertices.reduce((sum, vertex, corner) => sum + (shares[corner] ?? 0) * (values[vertex] ?? 0), 0);
    const [xPixels, yPixels] = [at(mesh.x), at(mesh.y)];
    const hidden = isBehindCloth(mesh, xPixels, yPixels, at(mesh.depth));
    return { id, xPixels, yPixels, visible: !hidden && isShown(shown, xPixels, yPixels) };
  });
}

function isShown({ widthPixels, alpha }: ShownMask, xPixels: number, yPixels: number): boolean {
  const [column, row] = [Math.floor(xPixels), Math.floor(yPixels)];
  if (column < 0 || column >= widthPixels) return false;
  return (alpha[row * widthPixels + column] ?? 0) > 127;
}

function isBehindCloth(mesh: DrawnMesh, xPixels: number, yPixels: number, depth: number): boolean {
  const { x, y, index } = mesh;
  const limit = depth + NEARER_METRES * mesh.pixelsPerMetre;
  for (let corner = 0; corner < index.length; corner += 3) {
    const [a, b, c] = [index[corner] ?? 0, index[corner + 1] ?? 0, index[corner + 2] ?? 0];
    const [ax, ay] = [x[a] ?? 0, y[a] ?? 0];
    const [ux, uy, vx, vy] = [(x[b] ?? 0) - ax, (y[b] ?? 0) - ay, (x[c] ?? 0) - ax, (y[c] ?? 0) - ay];
    const area = ux * vy - uy * vx;
    if (area === 0) continue;
    const [px, py] = [xPixels - ax, yPixels - ay];
    const second = (px * vy - py * vx) / area;
    const third = (ux * py - uy * px) / area;
    if (second < 0 || third < 0 || second + third > 1) continue;
    const nearness =
      (1 - second - third) * (mesh.depth[a] ?? 0) +
      second * (mesh.depth[b] ?? 0) +
      third * (mesh.depth[c] ?? 0);
    if (nearness > limit) return true;
  }
  return false;
}
