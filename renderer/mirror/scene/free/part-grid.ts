import type { SkinnedVertices } from "../project-landmarks.ts";
import type { FreePart } from "./free-part.ts";
import { SWING_COLUMNS, SWING_PARTICLES, SWING_ROWS } from "./swing.ts";

/** Share of a turn on each side of an open front in which its columns do not lie. */
export const OPEN_GAP = 0.06;

/** The vertices of a garment that carry the particles of a free part, row by row. */
export function partGrid(mesh: SkinnedVertices, part: FreePart): Uint32Array {
  const { origin, axis, front, lengthMetres, reachMetres } = part;
  const left = cross(front, axis);
  const around: Place[] = [];
  for (let vertex = 0; 3 * vertex < mesh.positions.length; vertex += 1) {
    const at = 3 * vertex;
    const from = [0, 1, 2].map((i) => (mesh.positions[at + i] ?? 0) - (origin[i] ?? 0));
    const along = dot(from, axis);
    const [ahead, aside] = [dot(from, front), dot(from, left)];
    if (Math.hypot(ahead, aside) < reachMetres) around.push({ vertex, along, ahead, aside });
  }
  return Uint32Array.from({ length: SWING_PARTICLES }, (_, particle) => {
    const turn = 2 * Math.PI * turnOf(particle % SWING_COLUMNS, part.isOpen);
    const along = (Math.floor(particle / SWING_COLUMNS) / (SWING_ROWS - 1)) * lengthMetres;
    return nearest(around, turn, along);
  });
}

/** Where a column lies, as a share of a turn from the front to the left. */
function turnOf(column: number, isOpen: boolean): number {
  if (!isOpen) return column / SWING_COLUMNS;
  return OPEN_GAP + (column / (SWING_COLUMNS - 1)) * (1 - 2 * OPEN_GAP);
}

interface Place {
  readonly vertex: number;
  readonly along: number;
  readonly ahead: number;
  readonly aside: number;
}

/** The vertex that lies nearest to a place along the axis, seen from it at a turn. */
function nearest(places: readonly Place[], turn: number, along: number): number {
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const size = Math.hypot(place.ahead, place.aside);
    const beside = Math.hypot(place.aside - size * sine, place.ahead - size * cosine);
    const away = Math.hypot(beside, place.along - along);
    if (away < least) [best, least] = [place.vertex, away];
  }
  return best;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0) + (a[2] ?? 0) * (b[2] ?? 0);
}

function cross(a: FreePart["axis"], b: FreePart["axis"]): FreePart["axis"] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
