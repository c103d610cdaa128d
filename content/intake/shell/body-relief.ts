import { vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";

const CELL_METRES = 0.005;
const [LEFT_METRES, BOTTOM_METRES] = [-0.7, 0.6];
const [COLUMNS, ROWS] = [280, 192];
const SMOOTH_ROUNDS = 6;
/** Skin of the head below this height is neck: collars lie against it, and shoulders run up into it. */
const NECK_METRES = 1.5;

/** The body seen from the front and from behind, at rest. */
export interface BodyRelief {
  /** Depth of the skin towards the front at a place of the frontal plane; of the nearest skin where there is none. */
  front(xMetres: number, yMetres: number): number;
  back(xMetres: number, yMetres: number): number;
  /** Height of the shoulder's upper edge over a place across, and its depth. */
  ridge(xMetres: number): { readonly yMetres: number; readonly zMetres: number };
}

/** Trunk, arms and neck as two pictures of depth, evened a little as cloth would. */
export function createBodyRelief(body: IntakeBody): BodyRelief {
  const parts = new Set(
    ["torso", "arms", "legs"].map((part) => BODY_PARTS.findIndex((known) => known === part)),
  );
  const head = BODY_PARTS.indexOf("head");
  const shows = (vertex: number): boolean => {
    const part = body.parts[vertex] ?? -1;
    return parts.has(part) || (part === head && (body.mesh.positions[3 * vertex + 1] ?? 0) < NECK_METRES);
  };
  const front = new Float64Array(COLUMNS * ROWS).fill(Number.NaN);
  const back = new Float64Array(COLUMNS * ROWS).fill(Number.NaN);
  for (const face of body.mesh.faces) {
    if (!face.every(shows)) continue;
    const [a, b, c] = face.map((vertex) => vectorAt(body.mesh.positions, vertex));
    if (a === undefined || b === undefined || c === undefined) continue;
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-12) continue;
    const cells = (axis: 0 | 1, origin: number) =>
      [Math.min, Math.max].map((end) => Math.floor((end(a[axis], b[axis], c[axis]) - origin) / CELL_METRES));
    const [x0 = 0, x1 = 0] = cells(0, LEFT_METRES);
    const [y0 = 0, y1 = 0] = cells(1, BOTTOM_METRES);
    for (let row = Math.max(0, y0); row <= Math.min(ROWS - 1, y1); row += 1) {
      for (let column = Math.max(0, x0); column <= Math.min(COLUMNS - 1, x1); column += 1) {
        const x = LEFT_METRES + (column + 0.5) * CELL_METRES;
        const y = BOTTOM_METRES + (row + 0.5) * CELL_METRES;
        const shareB = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
        const shareC = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
        if (shareB < -0.05 || shareC < -0.05 || shareB + shareC > 1.05) continue;
        const z = a[2] + shareB * (b[2] - a[2]) + shareC * (c[2] - a[2]);
        const cell = row * COLUMNS + column;
        front[cell] = Math.max(Number.isNaN(front[cell]) ? z : (front[cell] ?? z), z);
        back[cell] = Math.min(Number.isNaN(back[cell]) ? z : (back[cell] ?? z), z);
      }
    }
  }
  const top = Float64Array.from({ length: COLUMNS }, (_, column) => {
    for (let row = ROWS - 1; row >= 0; row -= 1) if (!Number.isNaN(front[row * COLUMNS + column])) return row;
    return Number.NaN;
  });
  const [smoothFront, smoothBack] = [settle(front), settle(back)];
  const sample = (field: Float64Array, xMetres: number, yMetres: number): number => {
    const column = Math.min(COLUMNS - 2, Math.max(0, (xMetres - LEFT_METRES) / CELL_METRES - 0.5));
    const row = Math.min(ROWS - 2, Math.max(0, (yMetres - BOTTOM_METRES) / CELL_METRES - 0.5));
    const [c, r] = [Math.floor(column), Math.floor(row)];
    const at = (dr: number, dc: number): number => field[(r + dr) * COLUMNS + c + dc] ?? 0;
    const [u, v] = [column - c, row - r];
    return (1 - v) * ((1 - u) * at(0, 0) + u * at(0, 1)) + v * ((1 - u) * at(1, 0) + u * at(1, 1));
  };
  return {
    front: (x, y) => sample(smoothFront, x, y),
    back: (x, y) => sample(smoothBack, x, y),
    ridge(xMetres) {
      const column = Math.round((Math.abs(xMetres) - LEFT_METRES) / CELL_METRES - 0.5);
      const near = [-2, -1, 0, 1, 2].map((step) => top[Math.min(COLUMNS - 1, column + step)] ?? Number.NaN);
      const known = near.filter((row) => !Number.isNaN(row));
      const row = known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / known.length;
      const yMetres = BOTTOM_METRES + (row + 0.5) * CELL_METRES;
      const under = yMetres - 0.006;
      return {
        yMetres,
        zMetres: (sample(smoothFront, xMetres, under) + sample(smoothBack, xMetres, under)) / 2,
      };
    },
  };
}

/** Fills what is not body from its neighbours outwards, then evens. */
function settle(field: Float64Array): Float64Array {
  let now = field;
  const around = [1, -1, COLUMNS, -COLUMNS];
  for (let empty = true, round = 0; empty && round < COLUMNS; round += 1) {
    const next = Float64Array.from(now);
    empty = false;
    for (let cell = 0; cell < now.length; cell += 1) {
      if (!Number.isNaN(now[cell])) continue;
      const known = around.map((step) => now[cell + step] ?? Number.NaN).filter((z) => !Number.isNaN(z));
      if (known.length === 0) empty = true;
      else next[cell] = known.reduce((sum, z) => sum + z, 0) / known.length;
    }
    now = next;
  }
  for (let round = 0; round < SMOOTH_ROUNDS; round += 1) {
    const before = now;
    now = before.map((z, cell) => {
      const sum = around.reduce((total, step) => total + (before[cell + step] ?? z), 0);
      return 0.5 * z + 0.125 * sum;
    });
  }
  return now;
}
