import type { Vector } from "../../garments/build/vector.ts";
import { footTop } from "./foot-top.ts";
import { EASE_METRES, FLOOR_METRES, type LowerPlan, ROW_METRES } from "./lower-cut.ts";
import { sewLeg } from "./sew-leg.ts";
import type { BodyTools } from "./sewn-garment.ts";
import { createSewing, type SewnMesh } from "./sheet-mesh.ts";

const HALF_COLUMNS = 12;
const FROM_FRONT: Vector = [0, 0, 1];

/** Sews trousers or a skirt around the rest body. */
export function sewLower(plan: LowerPlan, { body, rings, limbs }: BodyTools): SewnMesh {
  const { front, back, metresPerPixel } = plan;
  const sewing = createSewing();
  const columns = Array.from({ length: 2 * HALF_COLUMNS + 1 }, (_, at) => at / HALF_COLUMNS - 1);
  const last = columns.length - 1;
  const trunkMetres = front.trunkPixels * metresPerPixel;
  const rows = Math.max(4, Math.ceil(trunkMetres / ROW_METRES));
  const top = front.trunk(0, 0).y;
  const heightOf = (flatY: number): number =>
    Math.max(FLOOR_METRES, plan.waistMetres - (flatY - top) * metresPerPixel);
  const onRing = (yMetres: number, down: number, column: number, panel: "front" | "back"): Vector => {
    const girth = plan.girthAt(yMetres, front.trunkWidth(down) * metresPerPixel);
    const ring = rings.ring(yMetres, girth, EASE_METRES);
    const even = panel === "front" ? column / 2 : Math.sign(column || 1) - column / 2;
    return ring.at(even + plan.filledShare * (ring.seenShare(column, panel) - even));
  };
  const sheets = (["front", "back"] as const).map((panel) => {
    const flat = panel === "front" ? front : back;
    return { panel, flat, rows: [] as number[][] };
  });
  const crotchRow = front.leg === null ? Number.POSITIVE_INFINITY : rows;
  let crotch: number | null = null;
  for (const sheet of sheets) {
    for (let row = 0; row <= rows; row += 1) {
      const down = row / rows;
      sheet.rows.push(
        columns.map((column, at) => {
          const twin = at === 0 || at === last ? sheets[0]?.rows[row]?.[at] : undefined;
          if (twin !== undefined) return twin;
          const places = { front: front.trunk(column, down), back: back.trunk(column, down) };
          const y = heightOf(places[sheet.panel].y);
          if (row === crotchRow && column === 0) {
            crotch ??= sewing.vertex([0, y, rings.ring(y, 0, 0).at(0)[2] * 0.2 - 0.015], places, {
              kind: "trunk",
            });
            return crotch;
          }
          const [x, , z] = onRing(y, down, column, sheet.panel);
          return sewing.vertex([x, y, z], places, { kind: "trunk" });
        }),
      );
    }
    sewing.grid(sheet.rows, sheet.panel);
    sewing.part({
      panel: sheet.panel,
      rows: sheet.rows,
      views: sheet.rows.map(() => FROM_FRONT),
      firm: new Set([...(sheet.rows[0] ?? []), ...(sheet.rows.at(-1) ?? [])]),
    });
  }
  if (front.leg !== null) {
    const crotchMetres = heightOf(front.trunk(0, 1).y);
    const feet = footTop(body);
    for (const side of [1, -1] as const) {
      const isOwn = (column: number): boolean => column * side >= 0;
      const start = {
        side,
        columns: columns.filter(isOwn),
        sheets: sheets.map(({ panel, rows: grid }) => ({
          panel,
          first: columns.flatMap((column, at) => (isOwn(column) ? [grid.at(-1)?.[at] ?? 0] : [])),
        })),
        crotchMetres,
        fromRing: (y: number, column: number, panel: "front" | "back") => onRing(y, 1, column, panel),
        footTop: feet,
      };
      sewLeg(sewing, plan, start, limbs("legs", side));
    }
  }
  return sewing.mesh();
}
