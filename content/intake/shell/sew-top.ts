import type { Vector } from "../../garments/build/vector.ts";
import { sewSleeve } from "./sew-sleeve.ts";
import type { BodyTools } from "./sewn-garment.ts";
import { createSewing, type Sewing, type SewnMesh } from "./sheet-mesh.ts";
import { HALF_COLUMNS, type TopPlan, YOKE_ROWS } from "./top-plan.ts";
import { type TopShape, topShape } from "./top-shape.ts";

const TRUNK = { kind: "trunk" } as const;
const FROM_FRONT: Vector = [0, 0, 1];

/** Sews front and back sheets and the sleeves of what hangs from the shoulders around the rest body. */
export function sewTop(plan: TopPlan, tools: BodyTools): SewnMesh {
  const sewing = createSewing();
  const shape = topShape(plan, tools);
  const front = sewSheet(sewing, plan, shape, "front", null);
  const back = sewSheet(sewing, plan, shape, "back", front);
  for (const side of [1, -1] as const) {
    const column = side > 0 ? 2 * HALF_COLUMNS : 0;
    const armhole = (rows: readonly (readonly number[])[]) =>
      rows.slice(0, YOKE_ROWS + 1).map((row) => row[column] ?? 0);
    sewSleeve(sewing, plan, side, { front: armhole(front), back: armhole(back) }, tools.limbs("arms", side));
  }
  return sewing.mesh();
}

/** One sheet from the upper edge to the hem, row by row; the second is sewn to the first at shoulders and sides. */
function sewSheet(
  sewing: Sewing,
  { front, back }: TopPlan,
  shape: TopShape,
  panel: "front" | "back",
  first: readonly (readonly number[])[] | null,
): number[][] {
  const columns = Array.from({ length: 2 * HALF_COLUMNS + 1 }, (_, at) => at / HALF_COLUMNS - 1);
  const last = columns.length - 1;
  const neckShare = Math.max(front.collarShare, back.collarShare);
  const places = (column: number, part: "yoke" | "trunk", down: number) => ({
    front: front[part](column, down),
    back: back[part](column, down),
  });
  const rows: number[][] = [];
  for (let row = 0; row <= YOKE_ROWS; row += 1) {
    const down = row / YOKE_ROWS;
    rows.push(
      columns.map((column, at) => {
        const onSeam =
          (row === 0 && Math.abs(column) >= neckShare) || (row === YOKE_ROWS && (at === 0 || at === last));
        const twin = onSeam ? first?.[row]?.[at] : undefined;
        return twin ?? sewing.vertex(shape.yoke(panel, column, down), places(column, "yoke", down), TRUNK);
      }),
    );
  }
  // A drawn waistline is a row of its own.
  const waistRow = front.waistShare === null ? 0 : waistRowOf(front.waistShare, shape.trunkRows);
  for (let row = 1; row <= shape.trunkRows; row += 1) {
    const down = downOf(row, waistRow, front.waistShare ?? 0, shape.trunkRows);
    rows.push(
      columns.map((column, at) => {
        const twin = at === 0 || at === last ? first?.[YOKE_ROWS + row]?.[at] : undefined;
        return twin ?? sewing.vertex(shape.trunk(panel, column, down), places(column, "trunk", down), TRUNK);
      }),
    );
  }
  sewing.grid(rows, panel);
  const neck = columns.flatMap((column, at) => (Math.abs(column) <= neckShare ? [rows[0]?.[at] ?? 0] : []));
  const armholes = rows.slice(0, YOKE_ROWS + 1).flatMap((row) => [row[0] ?? 0, row[last] ?? 0]);
  const part = (from: number, to: number, edges: readonly number[]): void => {
    const own = rows.slice(from, to);
    sewing.part({ panel, rows: own, views: own.map(() => FROM_FRONT), firm: new Set(edges) });
  };
  const hem = rows.at(-1) ?? [];
  if (waistRow === 0) part(0, rows.length, [...neck, ...armholes, ...hem]);
  else {
    const waist = rows[YOKE_ROWS + waistRow] ?? [];
    part(0, YOKE_ROWS + waistRow + 1, [...neck, ...armholes, ...waist]);
    part(YOKE_ROWS + waistRow, rows.length, [...waist, ...hem]);
  }
  return rows;
}

function waistRowOf(waistShare: number, trunkRows: number): number {
  return Math.min(trunkRows - 1, Math.max(1, Math.round(waistShare * trunkRows)));
}

function downOf(row: number, waistRow: number, waistShare: number, trunkRows: number): number {
  if (row <= waistRow) return (waistShare * row) / waistRow;
  return waistShare + ((1 - waistShare) * (row - waistRow)) / (trunkRows - waistRow);
}
