import { coverage } from "../../garments/build/coverage.ts";
import { df2Number } from "../../garments/build/df2.ts";
import { lowest, type Mesh, normalsOf } from "../../garments/build/mesh.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import {
  type Fabric,
  type GarmentAsset,
  type GarmentCategory,
  garmentAssetSchema,
} from "../../garments/schema/garment-asset.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import { garmentSizes } from "./garment-sizes.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { PackedShell } from "./pack-shell.ts";
import { distance, type Place } from "./plane.ts";
import type { SewnGarment } from "./sewn-garment.ts";

const LAYERS: Readonly<Record<GarmentCategory, number>> = {
  "top-short": 1,
  "top-long": 1,
  jacket: 2,
  dress: 1,
  trousers: 0,
  skirt: 0,
};
const FABRICS: Readonly<Record<GarmentCategory, Fabric>> = {
  "top-short": "jersey",
  "top-long": "jersey",
  jacket: "wool",
  dress: "crepe",
  trousers: "denim",
  skirt: "wool",
};

/** The paper beside a shell's mesh. */
export function shellPaper(
  request: ShellRequest,
  garment: SewnGarment,
  shell: PackedShell,
  mesh: Mesh,
  body: IntakeBody,
): GarmentAsset {
  const { category, landmarks } = request.front;
  const { packed, origins } = shell;
  const nearestVertex = (photo: Place, panel: "front" | "back"): number => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    origins.forEach((origin, id) => {
      if (origin.panel !== panel) return;
      const flat = (panel === "front" ? garment.sewn.front : garment.sewn.back)[origin.vertex];
      const frame = panel === "front" ? garment.front : garment.back;
      const away = flat === undefined ? least : distance(frame.toPhoto(flat), photo);
      if (away < least) [least, best] = [away, id];
    });
    return best;
  };
  return garmentAssetSchema.parse({
    name: request.name,
    category,
    layer: LAYERS[category],
    fabric: request.fabric ?? FABRICS[category],
    print: "photo",
    vertexCount: packed.positions.length / 3,
    triangleCount: packed.indices.length / 3,
    hemMetres: Number(Math.max(0, lowest(mesh)).toFixed(4)),
    landmarks: landmarks.map(({ id, xPixels, yPixels }) => ({
      id,
      df2: df2Number(category, id),
      vertex: nearestVertex({ x: xPixels, y: yPixels }, id === "collarBack" ? "back" : "front"),
    })),
    girthsMetres: garment.girthsMetres,
    lengthMetres: garment.lengthMetres,
    measured: garment.scale.measured,
    meshSize: garment.scale.size,
    sizes: garmentSizes(garment.girthsMetres, garment.lengthMetres, request.sizeChart, garment.scale.size),
    covers: base64(coverage(body.mesh.positions, normalsOf(body.mesh), trianglesOf(mesh))),
    source: "shop photo",
    licence: "shop",
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
