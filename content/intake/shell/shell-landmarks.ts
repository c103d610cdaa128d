import { df2Number } from "../../garments/build/df2.ts";
import type { GarmentAsset, GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { FlatFrame } from "./flat-frame.ts";
import type { PackedShell } from "./pack-shell.ts";
import type { SewnMesh } from "./sheet-mesh.ts";

/** For each place of the reading the vertex of the shell that shows it: of the front sheet, but for the back of the collar. */
export function shellLandmarks(
  category: GarmentCategory,
  reading: GarmentReading,
  flat: FlatFrame,
  sewn: SewnMesh,
  { packedVertexOf }: PackedShell,
): GarmentAsset["landmarks"] {
  const inFront = new Set(
    sewn.faces.filter(({ panel }) => panel === "front").flatMap(({ corners }) => corners),
  );
  const behind = new Set(
    sewn.faces.filter(({ panel }) => panel === "back").flatMap(({ corners }) => corners),
  );
  return reading.landmarks.flatMap(({ id }) => {
    const place = flat.landmark(id);
    if (place === null) return [];
    const isBack = id === "collarBack";
    const places = isBack ? sewn.back : sewn.front;
    let best = { away: Number.POSITIVE_INFINITY, vertex: -1 };
    for (const vertex of isBack ? behind : inFront) {
      const at = places[vertex];
      if (at === undefined) continue;
      const away = Math.hypot(at.x - place.x, at.y - place.y);
      if (away < best.away) best = { away, vertex };
    }
    const vertex = packedVertexOf.get(best.vertex);
    return vertex === undefined ? [] : [{ id, df2: df2Number(category, id), vertex }];
  });
}
