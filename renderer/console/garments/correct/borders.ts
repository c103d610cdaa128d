import type { GarmentCategory } from "../../../../content/schema/product.ts";
import type { Places, PointId } from "./points.ts";

/** A line between parts of a garment, through points that are moved together when it is dragged. */
export interface Border {
  readonly id: BorderId;
  readonly through: readonly PointId[];
}
export type BorderId =
  | "collar"
  | "sleeveLeft"
  | "sleeveRight"
  | "waist"
  | "hem"
  | "hemLeft"
  | "hemRight"
  | "fork";

const UPPER: readonly Border[] = [
  { id: "collar", through: ["collarLeft", "collarFront", "collarRight"] },
  { id: "sleeveLeft", through: ["shoulderLeft", "armpitLeft"] },
  { id: "sleeveRight", through: ["shoulderRight", "armpitRight"] },
  { id: "waist", through: ["waistLeft", "waistFront", "waistRight"] },
  { id: "hem", through: ["hemLeft", "hemFront", "hemRight"] },
];
const BORDERS: Readonly<Record<GarmentCategory, readonly Border[]>> = {
  "top-short": UPPER,
  "top-long": UPPER,
  jacket: UPPER,
  dress: UPPER,
  skirt: [
    { id: "waist", through: ["waistLeft", "waistFront", "waistRight"] },
    { id: "hem", through: ["hemLeft", "hemFront", "hemRight"] },
  ],
  trousers: [
    { id: "waist", through: ["waistLeft", "waistFront", "waistRight"] },
    { id: "fork", through: ["waistFront", "crotch"] },
    { id: "hemLeft", through: ["hemLeft", "hemInnerLeft"] },
    { id: "hemRight", through: ["hemRight", "hemInnerRight"] },
  ],
};

/** The borders of a garment, each through those of its points that were read; a line needs two. */
export function bordersOf(category: GarmentCategory, places: Places): readonly Border[] {
  return BORDERS[category]
    .map(({ id, through }) => ({ id, through: through.filter((point) => places.has(point)) }))
    .filter(({ through }) => through.length >= 2);
}
