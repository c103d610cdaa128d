import type { GarmentLibrary } from "./garment-library.node.ts";
import type { GarmentRecord } from "./garment-record.ts";
import type { IntakeOrder, IntakeQuality } from "./intake-work.ts";

type Paths = Pick<GarmentLibrary, "originalPath">;

/** What is to be made of a garment's record. */
export function orderOf(library: Paths, record: GarmentRecord): IntakeOrder {
  const photo = photoOrderOf(library, record, "full");
  if (photo !== null) return photo;
  const { name, fabric, wish, sizeChart, photographedSize } = record;
  const category = wish === "upper" || wish === "lower" ? null : wish;
  const path = library.originalPath(name, record.front);
  return { kind: "glb", name, path, wish: category, fabric, sizeChart, photographedSize };
}

/** The order of a garment that comes from photos; null for a mesh. */
export function photoOrderOf(
  library: Paths,
  record: GarmentRecord,
  quality: IntakeQuality,
): Extract<IntakeOrder, { kind: "photo" }> | null {
  if (record.source !== "photo") return null;
  const { name, wish, fabric, sizeChart, photographedSize, corrections, borders } = record;
  return {
    kind: "photo",
    name,
    frontPath: library.originalPath(name, record.front),
    backPath: record.back === null ? null : library.originalPath(name, record.back),
    wish,
    fabric,
    sizeChart,
    photographedSize,
    corrections,
    borders,
    quality,
  };
}
