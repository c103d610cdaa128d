import type { Vector } from "../../garments/build/vector.ts";
import type { SideSign } from "./flat-top.ts";
import { sewSleeve } from "./sew-sleeve.ts";
import type { BodyTools } from "./sewn-garment.ts";
import { createSewing, type Sewing, type SewnMesh } from "./sheet-mesh.ts";
import { HALF_COLUMNS, type TopPlan, YOKE_ROWS } from "./top-plan.ts";
import { type TopShape, topShape } from "./top-shape.ts";

const TRUNK = { kind: "trunk" } as const;
const FROM_FRONT: Vector = [0, 0, 1];
/** Columns nearer than this to the edge of an open front lie on it. */
const SLIVER = 0.35 / HALF_COLUMNS;
/** Columns of a parted front's halves. */
const HALVES = [
  [0, HALF_COLUMNS + 1],
  [HALF_COLUMNS + 1, 2 * HALF_COLUMNS + 2],
] as const;

/** Sews front and back sheets and the sleeves of what hangs from the shoulders around the rest body. */
export function sewTop(plan: TopPlan, tools: BodyTools): SewnMesh {
  const sewing = createSewing();
  const shape = topShape(plan, tools);
  const front = sewSheet(sewing, plan, shape, "front", null);
  const back = sewSheet(sewing, plan, shape, "back", front);
  for (const side of [1, -1] as const) {
    const armhole = (rows: readonly (readonly number[])[]) =>
      rows.slice(0, YOKE_ROWS + 1).map((row) => row.at(side > 0 ? -1 : 0) ?? 0);
    sewSleeve(sewing, plan, side, { front: armhole(front), back: armhole(back) }, tools.limbs("arms", side));
  }
  return sewing.mesh();
}

/**
 * One sheet from the upper edge to the hem, row by row; the second is sewn to the first at shoulders and sides. An open
 * front has a column in the middle for each of its edges, on which all columns lie that the opening leaves without cloth.
 */
function sewSheet(
  sewing: Sewing,
  { front, back }: TopPlan,
  shape: TopShape,
  panel: "front" | "back",
  first: readonly (readonly number[])[] | null,
): number[][] {
  const opening = panel === "front" ? front.opening : null;
  const neckShare = Math.max(front.collarShare, back.collarShare);
  const columns = sheetColumns(neckShare, opening !== null);
  const last = columns.length - 1;
  const sewRow = (
    part: "yoke" | "trunk",
    down: number,
    seams: readonly number[] | undefined,
    from: number,
  ): number[] => {
    const vertex = (column: number): number =>
      sewing.vertex(
        shape[part](panel, column, down),
        { front: front[part](column, down), back: back[part](column, down) },
        TRUNK,
      );
    const edges = new Map<SideSign, number>();
    const edge = (side: SideSign, away: number): number => {
      const known = edges.get(side) ?? vertex(side * away);
      edges.set(side, known);
      return known;
    };
    return columns.map(({ column, side }, at) => {
      const away = opening?.columnAt(side, part, down) ?? 0;
      const isShoulder = part === "yoke" && down === 0;
      if (opening !== null && Math.abs(column) < away + (isShoulder ? 0 : SLIVER)) return edge(side, away);
      const twin = Math.abs(column) >= from ? seams?.at(side > 0 ? at - columns.length : at) : undefined;
      return twin ?? vertex(column);
    });
  };
  const rows: number[][] = [];
  for (let row = 0; row <= YOKE_ROWS; row += 1) {
    const seamFrom = row === 0 ? neckShare : row === YOKE_ROWS ? 1 : Number.POSITIVE_INFINITY;
    rows.push(sewRow("yoke", row / YOKE_ROWS, first?.[row], seamFrom));
  }
  // A drawn waistline is a row of its own.
  const waistRow = front.waistShare === null ? 0 : waistRowOf(front.waistShare, shape.trunkRows);
  for (let row = 1; row <= shape.trunkRows; row += 1) {
    const down = downOf(row, waistRow, front.waistShare ?? 0, shape.trunkRows);
    rows.push(sewRow("trunk", down, first?.[YOKE_ROWS + row], 1));
  }
  const neck = columns.flatMap(({ column }, at) =>
    Math.abs(column) <= neckShare ? [rows[0]?.[at] ?? 0] : [],
  );
  const armholes = rows.slice(0, YOKE_ROWS + 1).flatMap((row) => [row[0] ?? 0, row[last] ?? 0]);
  const hem = rows.at(-1) ?? [];
  const middle = opening === null ? [] : rows.flatMap((row) => row.slice(HALF_COLUMNS, HALF_COLUMNS + 2));
  const halves = opening === null ? [[0, last + 1]] : HALVES;
  const part = (from: number, to: number, edges: readonly number[]): void => {
    for (const [start, end] of halves) {
      const own = rows.slice(from, to).map((row) => row.slice(start, end));
      sewing.part({
        panel,
        rows: own,
        views: own.map(() => FROM_FRONT),
        firm: new Set([...edges, ...middle]),
      });
    }
  };
  for (const [start, end] of halves) {
    sewing.grid(
      rows.map((row) => row.slice(start, end)),
      panel,
    );
  }
  if (waistRow === 0) part(0, rows.length, [...neck, ...armholes, ...hem]);
  else {
    const waist = rows[YOKE_ROWS + waistRow] ?? [];
    part(0, YOKE_ROWS + waistRow + 1, [...neck, ...armholes, ...waist]);
    part(YOKE_ROWS + waistRow, rows.length, [...waist, ...hem]);
  }
  return rows;
}

/**
 * Columns from the wearer's right (−1) to the left, one of them at each corner of the neck; the middle one twice where
 * the front is parted there.
 */
function sheetColumns(
  neckShare: number,
  isOpen: boolean,
): readonly { readonly column: number; readonly side: SideSign }[] {
  const corner = Math.min(HALF_COLUMNS - 1, Math.max(1, Math.round(neckShare * HALF_COLUMNS)));
  const away = (at: number): number =>
    at <= corner
      ? neckShare * (at / corner)
      : neckShare + (1 - neckShare) * ((at - corner) / (HALF_COLUMNS - corner));
  const half = Array.from({ length: HALF_COLUMNS + 1 }, (_, at) => away(at));
  return [
    ...half.toReversed().map((column) => ({ column: -column, side: -1 as const })),
    ...half.slice(isOpen ? 0 : 1).map((column) => ({ column, side: 1 as const })),
  ];
}

function waistRowOf(waistShare: number, trunkRows: number): number {
  return Math.min(trunkRows - 1, Math.max(1, Math.round(waistShare * trunkRows)));
}

function downOf(row: number, waistRow: number, waistShare: number, trunkRows: number): number {
  if (row <= waistRow) return (waistShare * row) / waistRow;
  return waistShare + ((1 - waistShare) * (row - waistRow)) / (trunkRows - waistRow);
}
