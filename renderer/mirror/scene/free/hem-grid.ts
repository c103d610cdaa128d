import type { SkinnedVertices } from "../project-landmarks.ts";
import { SWING_COLUMNS, SWING_PARTICLES, SWING_ROWS } from "./swing.ts";

/** Cloth around both legs is held by the hips down to here; on the rest body. */
export const HEM_TOP_METRES = 0.9;
/** A shorter free part would only tremble. */
const LEAST_FREE_METRES = 0.2;

/** The vertices of a garment that carry the particles of its free hem, row by row; null where it has none. */
export function hemGrid(mesh: SkinnedVertices, hemMetres: number): Uint32Array | null {
  if (HEM_TOP_METRES - hemMetres < LEAST_FREE_METRES) return null;
  const grid = new Uint32Array(SWING_PARTICLES);
  for (let particle = 0; particle < SWING_PARTICLES; particle += 1) {
    const turn = ((particle % SWING_COLUMNS) / SWING_COLUMNS) * 2 * Math.PI;
    const down = Math.floor(particle / SWING_COLUMNS) / (SWING_ROWS - 1);
    grid[particle] = nearest(mesh, turn, HEM_TOP_METRES - down * (HEM_TOP_METRES - hemMetres));
  }
  return grid;
}

/** The vertex that lies nearest to a height, seen from the body's axis at a turn: 0 in front, growing to the left. */
function nearest({ positions }: SkinnedVertices, turn: number, heightMetres: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let vertex = 0; 3 * vertex < positions.length; vertex += 1) {
    const [x, y, z] = [
      positions[3 * vertex] ?? 0,
      positions[3 * vertex + 1] ?? 0,
      positions[3 * vertex + 2] ?? 0,
    ];
    const size = Math.hypot(x, z);
    const aside = Math.hypot(x - size * Math.sin(turn), z - size * Math.cos(turn));
    const away = Math.hypot(aside, y - heightMetres);
    if (away < least) [best, least] = [vertex, away];
  }
  return best;
}
