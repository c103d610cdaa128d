import { coverage } from "../../garments/build/coverage.ts";
import { df2Number, type SleeveLength } from "../../garments/build/df2.ts";
import { lowest, type Mesh, normalsOf } from "../../garments/build/mesh.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import {
  type Fabric,
  type GarmentAsset,
  type GarmentCategory,
  type GarmentGirths,
  garmentAssetSchema,
} from "../../garments/schema/garment-asset.ts";
import type { SizeChartRow } from "../../schema/product.ts";
import type { LandmarkId } from "../contract/garment-reading.ts";
import { garmentSizes } from "../shell/garment-sizes.ts";

/** Where a category lies over others, and the cloth that it usually is. */
const USUAL: Readonly<Record<GarmentCategory, { readonly layer: number; readonly fabric: Fabric }>> = {
  "top-short": { layer: 1, fabric: "jersey" },
  "top-long": { layer: 1, fabric: "jersey" },
  jacket: { layer: 2, fabric: "wool" },
  dress: { layer: 1, fabric: "crepe" },
  trousers: { layer: 0, fabric: "denim" },
  skirt: { layer: 0, fabric: "wool" },
};

/** What is known of a garment that was packed. */
export interface GarmentFacts {
  readonly name: string;
  readonly category: GarmentCategory;
  /** Left out: as long as usual for the category. */
  readonly sleeves?: SleeveLength;
  /** Null: the usual one of its category. */
  readonly fabric: Fabric | null;
  readonly packed: PackedMesh;
  /** The mesh that was packed, as it lies on the rest body. */
  readonly mesh: Mesh;
  /** Named places, each at a packed vertex. */
  readonly landmarks: readonly { readonly id: LandmarkId; readonly vertex: number }[];
  readonly girthsMetres: GarmentGirths;
  readonly lengthMetres: number;
  readonly measured: GarmentAsset["measured"];
  /** The size of the chart that the mesh has; null where there is none. */
  readonly meshSize: string | null;
  readonly sizeChart: readonly SizeChartRow[];
  readonly source: string;
}

/** The paper beside a shop's own mesh. */
export function garmentPaper(facts: GarmentFacts, body: Mesh): GarmentAsset {
  const { category, girthsMetres, landmarks, lengthMetres, mesh, meshSize, packed } = facts;
  const { layer, fabric } = USUAL[category];
  return garmentAssetSchema.parse({
    name: facts.name,
    category,
    layer,
    fabric: facts.fabric ?? fabric,
    print: "photo",
    vertexCount: packed.positions.length / 3,
    triangleCount: packed.indices.length / 3,
    hemMetres: Number(Math.max(0, lowest(mesh)).toFixed(4)),
    landmarks: landmarks.map(({ id, vertex }) => ({
      id,
      df2: df2Number(category, id, facts.sleeves),
      vertex,
    })),
    girthsMetres,
    lengthMetres,
    measured: facts.measured,
    meshSize,
    sizes: garmentSizes(girthsMetres, lengthMetres, facts.sizeChart, meshSize),
    covers: base64(coverage(body.positions, normalsOf(body), trianglesOf(mesh))),
    source: facts.source,
    licence: "shop",
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
