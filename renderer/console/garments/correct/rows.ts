import type { GarmentCategory } from "../../../../content/schema/product.ts";
import type { Places, PointId } from "./points.ts";

/** Points on one edge of a garment, moved together when its line is dragged. */
export interface Row {
  readonly id: RowId;
  readonly through: readonly PointId[];
}
export type RowId = "collar" | "waist" | "hem" | "hemLeft" | "hemRight";

const HEM: Row = { id: "hem", through: ["hemLeft", "hemFront", "hemRight"] };
const COLLAR: Row = { id: "collar", through: ["collarLeft", "collarFront", "collarRight"] };
const WAIST: Row = { id: "waist", through: ["waistLeft", "waistFront", "waistRight"] };
const UPPER = [COLLAR, HEM];
const ROWS: Readonly<Record<GarmentCategory, readonly Row[]>> = {
  "top-short": UPPER,
  "top-long": UPPER,
  jacket: UPPER,
  dress: UPPER,
  skirt: [WAIST, HEM],
  trousers: [
    WAIST,
    { id: "hemLeft", through: ["hemLeft", "hemInnerLeft"] },
    { id: "hemRight", through: ["hemRight", "hemInnerRight"] },
  ],
};

/** The rows of a garment, each through those of its points that were read; a line needs two. */
export function rowsOf(category: GarmentCategory, places: Places): readonly Row[] {
  return ROWS[category]
    .map(({ id, through }) => ({ id, through: through.filter((point) => places.has(point)) }))
    .filter(({ through }) => through.length >= 2);
}
