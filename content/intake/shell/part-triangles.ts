import { dot, subtract, type Vector } from "../../garments/build/vector.ts";
import { distance, type Place } from "./plane.ts";
import type { PartTriangle } from "./rigid-flattening.ts";
import type { PartSheet } from "./sheet-mesh.ts";

/** Rows over which cloth evens how far it is drawn apart. */
const EVEN_ROWS = 2;

/**
 * Triangles of a part with the sides that its photo should show, pixels. A body that fills a garment foreshortens it
 * towards its sides: of a filled garment (`filledShare` 1) lengths count as they are seen, of a flat one as they are.
 * Where the part is broader than its photo the body draws the cloth apart, a whole row alike. Corners are numbers of
 * the grid, row by row, in the order in which the photo shows them clockwise (y down).
 */
export function partTriangles(
  { rows, views }: PartSheet,
  positions: readonly Vector[],
  places: readonly Place[],
  { filledShare, metresPerPixel }: { readonly filledShare: number; readonly metresPerPixel: number },
): PartTriangle[] {
  const width = rows[0]?.length ?? 0;
  const vertices = rows.flat();
  const at = (corner: number): Vector => positions[vertices[corner] ?? 0] ?? [0, 0, 0];
  const placeAt = (corner: number): Place => places[vertices[corner] ?? 0] ?? { x: 0, y: 0 };
  const seenPixels = (from: number, to: number): number => {
    const way = subtract(at(to), at(from));
    const view = views[Math.floor(Math.min(from, to) / width)] ?? [0, 0, 1];
    return Math.sqrt(Math.max(0, dot(way, way) - filledShare * dot(way, view) ** 2)) / metresPerPixel;
  };
  const drawn = rows.map((row, index) => {
    const steps = row
      .slice(1)
      .map((_, column) => [index * width + column, index * width + column + 1] as const);
    const seen = steps.reduce((sum, [from, to]) => sum + seenPixels(from, to), 0);
    const own = steps.reduce((sum, [from, to]) => sum + distance(placeAt(from), placeAt(to)), 0);
    return Math.max(1, seen / Math.max(1e-6, own));
  });
  const apart = drawn.map((_, row) => {
    const near = drawn.slice(Math.max(0, row - EVEN_ROWS), row + EVEN_ROWS + 1);
    return near.reduce((sum, each) => sum + each, 0) / near.length;
  });
  /** Upright side, level side and diagonal, the level one drawn together again. */
  const sidesOf = (corner: number, below: number, beside: number): readonly [number, number, number] => {
    const [upright, level, diagonal] = [
      seenPixels(corner, below),
      seenPixels(corner, beside),
      seenPixels(below, beside),
    ];
    const own = level / (apart[Math.floor(corner / width)] ?? 1);
    const cosine = (upright ** 2 + level ** 2 - diagonal ** 2) / Math.max(1e-9, 2 * upright * level);
    return [upright, own, Math.sqrt(Math.max(0, upright ** 2 + own ** 2 - 2 * upright * own * cosine))];
  };
  const triangles: PartTriangle[] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < width; column += 1) {
      const [a, b] = [row * width + column, row * width + column + 1];
      const [c, d] = [a + width, b + width];
      // Two halves of a quad: the corner between upright and level side comes first.
      for (const [corner, below, beside] of [
        [a, c, b],
        [d, b, c],
      ] as const) {
        const [upright, level, diagonal] = sidesOf(corner, below, beside);
        triangles.push({ corners: [corner, beside, below], sides: [diagonal, upright, level] });
      }
    }
  }
  const shown = triangles.reduce((sum, { corners: [a, b, c] }) => {
    const [p, q, r] = [placeAt(a), placeAt(b), placeAt(c)];
    return sum + (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  }, 0);
  return shown >= 0 ? triangles : triangles.map(turnedOver);
}

function turnedOver({ corners: [a, b, c], sides: [first, second, third] }: PartTriangle): PartTriangle {
  return { corners: [a, c, b], sides: [first, third, second] };
}
