import { mix, smoothstep, type Vector } from "../../garments/build/vector.ts";
import type { Limb } from "./body-limbs.ts";
import type { SideSign } from "./flat-top.ts";
import { CROTCH_METRES, EASE_METRES, FLOOR_METRES, type LowerPlan, ROW_METRES } from "./lower-cut.ts";
import type { Sewing } from "./sheet-mesh.ts";

/** Below the crotch loops around both thighs become one around each, over this height. */
const SPLIT_METRES = 0.1;
/** The shin's end, where the foot no longer counts as leg. */
const ANKLE_METRES = 0.09;
/** No leg crosses the middle. */
const MIDDLE_METRES = 0.003;
/** Cloth lies on the instep: it gives way below the first of these heights, and by no more than up to the second. */
const BREAK_METRES = 0.15;
const MOST_HEM_METRES = 0.12;
const OVER_FOOT_METRES = 0.01;
const FROM_FRONT: Vector = [0, 0, 1];

/** Where a leg hangs from the trunk. */
export interface LegStart {
  readonly side: SideSign;
  /** Columns of the trunk that the leg goes on from, −1..1. */
  readonly columns: readonly number[];
  /** Both sheets, with their vertices of the trunk's last row. */
  readonly sheets: readonly { readonly panel: "front" | "back"; readonly first: readonly number[] }[];
  readonly crotchMetres: number;
  /** Place on a loop around both thighs. */
  readonly fromRing: (yMetres: number, column: number, panel: "front" | "back") => Vector;
  /** Height of the feet over a place of the floor, x and z. */
  readonly footTop: (x: number, z: number) => number;
}

/** Sews one leg of trousers to the trunk's last row, loop by loop down to its hem. */
export function sewLeg(
  sewing: Sewing,
  { front, back, metresPerPixel, filledShare }: LowerPlan,
  { side, columns, sheets, crotchMetres, fromRing, footTop }: LegStart,
  { axis, skin }: Limb,
): void {
  const [frontLeg, backLeg] = [front.leg, back.leg ?? front.leg];
  if (frontLeg === null || backLeg === null) return;
  const crotchFlat = front.trunk(0, 1).y;
  const longest = Math.max(frontLeg(side, 0, 1).y, frontLeg(side, 1, 1).y) - crotchFlat;
  // Legs that would lie on the floor are drawn up evenly.
  const legMetres = Math.min(longest * metresPerPixel, crotchMetres - FLOOR_METRES);
  const heightOf = (flatY: number): number => crotchMetres - ((flatY - crotchFlat) / longest) * legMetres;
  const place = (y: number, down: number, column: number, panel: "front" | "back"): Vector => {
    const across = Math.abs(column);
    const tube = onTube(y, front.legWidth(side, down) * metresPerPixel, across, panel);
    const loose = mix(fromRing(y, column, panel), tube, smoothstep(0, SPLIT_METRES, CROTCH_METRES - y));
    const x = side * Math.max(MIDDLE_METRES, side * (across === 0 ? tube[0] : loose[0]));
    return [x, y, across === 0 ? tube[2] : loose[2]];
  };
  const hems = new Map(
    sheets.map(({ panel }) => {
      const lifts = columns.map((column) => {
        const y = heightOf(frontLeg(side, Math.abs(column), 1).y);
        const [x, , z] = place(y, 1, column, panel);
        return Math.max(0, Math.min(MOST_HEM_METRES, footTop(x, z) + OVER_FOOT_METRES) - y);
      });
      return [panel, lifts.map((_, at) => evened(lifts, at))] as const;
    }),
  );
  const onFoot = (y: number, at: number, panel: "front" | "back"): number => {
    const hem = heightOf(frontLeg(side, Math.abs(columns[at] ?? 0), 1).y);
    const share = (BREAK_METRES - y) / Math.max(1e-6, BREAK_METRES - hem);
    return y + Math.max(0, share) * (hems.get(panel)?.[at] ?? 0);
  };
  const rowCount = Math.max(4, Math.ceil(legMetres / ROW_METRES));
  const grids = sheets.map(({ panel, first }) => ({ panel, rows: [first] }));
  for (let row = 1; row <= rowCount; row += 1) {
    const down = row / rowCount;
    const seams = new Map<number, number>();
    for (const { panel, rows } of grids) {
      rows.push(
        columns.map((column, at) => {
          const across = Math.abs(column);
          const isSeam = across === 0 || across === 1;
          const twin = isSeam ? seams.get(across) : undefined;
          if (twin !== undefined) return twin;
          const places = { front: frontLeg(side, across, down), back: backLeg(side, across, down) };
          const y = heightOf(places.front.y);
          const [x, , z] = place(y, down, column, panel);
          const alongMetres = CROTCH_METRES - y;
          const vertex = sewing.vertex([x, onFoot(y, at, panel), z], places, {
            kind: "leg",
            side,
            alongMetres,
          });
          if (isSeam) seams.set(across, vertex);
          return vertex;
        }),
      );
    }
  }
  for (const { panel, rows } of grids) {
    sewing.grid(rows, panel);
    sewing.part({
      panel,
      rows,
      views: rows.map(() => FROM_FRONT),
      firm: new Set([...(rows[0] ?? []), ...(rows.at(-1) ?? [])]),
    });
  }

  function onTube(y: number, widthMetres: number, across: number, panel: "front" | "back"): Vector {
    const hip = axis.frame(0).centre[1];
    const alongMetres = Math.max(0, (hip - y) * 1.006);
    const flat = 2 * widthMetres;
    const filled = Math.max(flat, skin.girthOfWidth(alongMetres, widthMetres));
    return skin.onTube(
      Math.min(alongMetres, axis.lengthMetres - ANKLE_METRES),
      flat + filledShare * (filled - flat),
      EASE_METRES,
      Math.PI * (1 - across),
      panel === "front" ? 1 : -1,
    );
  }
}

/** A hem bends softly: nowhere lower than it has to be, and between its neighbours. */
function evened(lifts: readonly number[], at: number): number {
  const own = lifts[at] ?? 0;
  return Math.max(own, ((lifts[at - 1] ?? own) + (lifts[at + 1] ?? own)) / 2);
}
