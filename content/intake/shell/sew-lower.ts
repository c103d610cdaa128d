import { mix, smoothstep, type Vector } from "../../garments/build/vector.ts";
import type { FlatLower } from "./flat-lower.ts";
import type { SideSign } from "./flat-top.ts";
import type { GirthRule } from "./girth-rule.ts";
import type { BodyTools } from "./sewn-garment.ts";
import { createSewing, type SewnMesh } from "./sheet-mesh.ts";

const HALF_COLUMNS = 12;
const ROW_METRES = 0.035;
const EASE_METRES = 0.006;
/** Height of the rest body's crotch. */
export const CROTCH_METRES = 0.795;
/** Below the crotch loops around both thighs become one around each, over this height. */
const SPLIT_METRES = 0.1;
/** The shin's end, where the foot no longer counts as leg. */
const ANKLE_METRES = 0.09;
/** Hems touch no floor. */
const FLOOR_METRES = 0.02;
/** No leg crosses the middle. */
const MIDDLE_METRES = 0.003;

const FROM_FRONT: Vector = [0, 0, 1];

export interface LowerPlan {
  readonly front: FlatLower;
  readonly back: FlatLower;
  readonly metresPerPixel: number;
  /** Height of the waistband's front on the rest body. */
  readonly waistMetres: number;
  readonly girthAt: GirthRule;
  readonly filledShare: number;
}

/** Sews trousers or a skirt around the rest body. */
export function sewLower(plan: LowerPlan, { rings, limbs }: BodyTools): SewnMesh {
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
  if (front.leg !== null) for (const side of [1, -1] as const) sewLeg(side);
  return sewing.mesh();

  function sewLeg(side: SideSign): void {
    const [frontLeg, backLeg] = [front.leg, back.leg ?? front.leg];
    if (frontLeg === null || backLeg === null) return;
    const { axis, skin } = limbs("legs", side);
    const legMetres = Math.min(front.legPixels * metresPerPixel, heightOf(frontLeg(side, 0.5, 0).y) - 0.01);
    const count = Math.max(4, Math.ceil(legMetres / ROW_METRES));
    const own = columns.filter((column) => column * side >= 0);
    const grids = sheets.map(({ panel, rows: grid }) => {
      const start = grid.at(-1) ?? [];
      const first = columns.flatMap((column, at) => (column * side >= 0 ? [start[at] ?? 0] : []));
      return { panel, rows: [first] };
    });
    for (let row = 1; row <= count; row += 1) {
      const down = row / count;
      const shared = new Map<number, number>();
      for (const { panel, rows: grid } of grids) {
        grid.push(
          own.map((column) => {
            const across = Math.abs(column);
            const seam = across === 0 || across === 1;
            const twin = seam ? shared.get(across) : undefined;
            if (twin !== undefined) return twin;
            const places = { front: frontLeg(side, across, down), back: backLeg(side, across, down) };
            const y = heightOf(places.front.y);
            const tube = onTube(y, front.legWidth(side, down) * metresPerPixel, across, panel);
            const fromRing = onRing(y, 1, column, panel);
            const loose = mix(fromRing, tube, smoothstep(0, SPLIT_METRES, CROTCH_METRES - y));
            const x = side * Math.max(MIDDLE_METRES, side * (across === 0 ? tube[0] : loose[0]));
            const vertex = sewing.vertex([x, y, across === 0 ? tube[2] : loose[2]], places, {
              kind: "leg",
              side,
              alongMetres: CROTCH_METRES - y,
            });
            if (seam) shared.set(across, vertex);
            return vertex;
          }),
        );
      }
    }
    for (const { panel, rows: grid } of grids) {
      sewing.grid(grid, panel);
      sewing.part({
        panel,
        rows: grid,
        views: grid.map(() => FROM_FRONT),
        firm: new Set([...(grid[0] ?? []), ...(grid.at(-1) ?? [])]),
      });
    }

    function onTube(y: number, widthMetres: number, across: number, panel: "front" | "back"): Vector {
      const hip = axis.frame(0).centre[1];
      const alongMetres = Math.max(0, (hip - y) * 1.006);
      const flat = 2 * widthMetres;
      const filled = Math.max(flat, skin.girthOfWidth(alongMetres, widthMetres));
      return skin.onTube(
        Math.min(alongMetres, axis.lengthMetres - ANKLE_METRES),
        flat + plan.filledShare * (filled - flat),
        EASE_METRES,
        Math.PI * (1 - across),
        panel === "front" ? 1 : -1,
      );
    }
  }
}
