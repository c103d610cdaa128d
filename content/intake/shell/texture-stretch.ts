import { partTriangles } from "./part-triangles.ts";
import type { SewnGarment } from "./sewn-garment.ts";

/** How much the photo is stretched on the front of a garment: 1 is its own size; by area, means and 95th percentiles. */
export interface TextureStretch {
  /** Of the larger of both singular values or the inverse of the smaller. */
  readonly mean: number;
  readonly p95: number;
  readonly triangleCount: number;
}

/** Slivers at an outline say no more than that. */
const MOST = 5;

/** Reads the stretch off every triangle of the parts that the front photo shows. */
export function textureStretch({ sewn, scale }: SewnGarment): TextureStretch {
  const found: { readonly stretch: number; readonly area: number }[] = [];
  for (const part of sewn.parts) {
    if (part.panel !== "front") continue;
    const vertices = part.rows.flat();
    for (const { corners, sides } of partTriangles(part, sewn.positions, sewn.front, scale)) {
      const [a, b, c] = corners.map((corner) => sewn.front[vertices[corner] ?? 0] ?? { x: 0, y: 0 });
      const [, back, base] = sides;
      const x = (base ** 2 + back ** 2 - sides[0] ** 2) / (2 * base);
      const y = Math.sqrt(Math.max(0, back ** 2 - x ** 2));
      if (a === undefined || b === undefined || c === undefined || base < 1e-6 || y < 1e-3 * base) continue;
      const across = [(b.x - a.x) / base, (b.y - a.y) / base] as const;
      const down = [(c.x - a.x - across[0] * x) / y, (c.y - a.y - across[1] * x) / y] as const;
      const [large, small] = singularValues(across, down);
      found.push({
        stretch: Math.min(MOST, Math.max(large, 1 / Math.max(1e-3, small))),
        area: (base * y) / 2,
      });
    }
  }
  const whole = found.reduce((sum, { area }) => sum + area, 0);
  const sorted = found.toSorted((one, other) => one.stretch - other.stretch);
  let reached = 0;
  const p95 = sorted.find(({ area }) => {
    reached += area;
    return reached >= 0.95 * whole;
  });
  return {
    mean: found.reduce((sum, { stretch, area }) => sum + stretch * area, 0) / Math.max(1e-9, whole),
    p95: p95?.stretch ?? Number.NaN,
    triangleCount: found.length,
  };
}

function singularValues(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  const [e, f] = [(a[0] + b[1]) / 2, (a[0] - b[1]) / 2];
  const [g, h] = [(a[1] + b[0]) / 2, (a[1] - b[0]) / 2];
  const [q, r] = [Math.hypot(e, h), Math.hypot(f, g)];
  return [q + r, Math.abs(q - r)];
}
