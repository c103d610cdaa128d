import type { Material } from "@gltf-transform/core";
import type { Anisotropy, Sheen, Transmission } from "@gltf-transform/extensions";
import { REST_GIRTHS } from "../../../models/body/rest-skeleton.ts";
import { coverage } from "../../garments/build/coverage.ts";
import { df2Number } from "../../garments/build/df2.ts";
import { sliceAt } from "../../garments/build/girth.ts";
import { findLandmarks } from "../../garments/build/landmarks.ts";
import { lowest, type Mesh, normalsOf } from "../../garments/build/mesh.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import { limbShare } from "../../garments/build/unwrap.ts";
import {
  type Fabric,
  type GarmentAsset,
  type GarmentCategory,
  type GarmentGirths,
  garmentAssetSchema,
} from "../../garments/schema/garment-asset.ts";
import { garmentSizes, NO_GIRTHS, rounded } from "../shell/garment-sizes.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { ImportRequest } from "./import-request.ts";

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

/** What a material's extensions say about the cloth; null where it has none. */
export function fabricOf(materials: readonly (Material | null)[]): Fabric | null {
  for (const material of materials) {
    const transmission = material?.getExtension<Transmission>("KHR_materials_transmission");
    if ((transmission?.getTransmissionFactor() ?? 0) > 0.05) return "silk";
    const anisotropy = material?.getExtension<Anisotropy>("KHR_materials_anisotropy");
    if ((anisotropy?.getAnisotropyStrength() ?? 0) > 0.05) return "silk";
    const sheen = material?.getExtension<Sheen>("KHR_materials_sheen");
    if (Math.max(...(sheen?.getSheenColorFactor() ?? [0])) > 0.02) {
      return (sheen?.getSheenRoughnessFactor() ?? 0) > 0.5 ? "wool" : "silk";
    }
  }
  return null;
}

/** The paper beside an imported mesh. */
export function clothPaper(
  request: ImportRequest,
  category: GarmentCategory,
  fabric: Fabric | null,
  mesh: Mesh,
  shell: { readonly packed: PackedMesh; readonly packedVertexOf: ReadonlyMap<number, number> },
  body: IntakeBody,
): GarmentAsset {
  const { packed, packedVertexOf } = shell;
  const landmarks = findLandmarks(mesh, category, body.bones);
  const girths = girthsOf(mesh);
  const heights = mesh.positions.filter((_, at) => at % 3 === 1);
  const lengthMetres = rounded(heights.reduce((most, y) => Math.max(most, y), 0) - lowest(mesh));
  const sizes = [...new Set(request.sizeChart.map(({ size }) => size))];
  const meshSize = request.photographedSize ?? sizes[Math.floor((sizes.length - 1) / 2)] ?? null;
  return garmentAssetSchema.parse({
    name: request.name,
    category,
    layer: LAYERS[category],
    fabric: request.fabric ?? fabric ?? FABRICS[category],
    print: "photo",
    vertexCount: packed.positions.length / 3,
    triangleCount: packed.indices.length / 3,
    hemMetres: Number(Math.max(0, lowest(mesh)).toFixed(4)),
    landmarks: landmarks.map(({ id, vertex }) => ({
      id,
      df2: df2Number(category, id),
      vertex: packedVertexOf.get(vertex) ?? 0,
    })),
    girthsMetres: girths,
    lengthMetres,
    measured: request.sizeChart.length > 0 ? "chart" : "estimated",
    meshSize,
    sizes: garmentSizes(girths, lengthMetres, request.sizeChart, meshSize),
    covers: btoa(
      Array.from(coverage(body.mesh.positions, normalsOf(body.mesh), trianglesOf(mesh)), (byte) =>
        String.fromCharCode(byte),
      ).join(""),
    ),
    source: "shop mesh",
    licence: "shop",
  });
}

/** The trunk's girths where the body's lie; what arms carry is left out. */
function girthsOf(mesh: Mesh): GarmentGirths {
  const onArm = (vertex: number): boolean =>
    limbShare(mesh, vertex, "leftArm") + limbShare(mesh, vertex, "rightArm") > 0.5;
  const trunk = trianglesOf({ ...mesh, faces: mesh.faces.filter((face) => !face.some(onArm)) });
  const girth = (heightMetres: number): number | null => {
    const metres = sliceAt(trunk, heightMetres)?.girthMetres ?? null;
    return metres === null || metres > 4 || metres < 0.3 ? null : rounded(metres);
  };
  return {
    ...NO_GIRTHS,
    chest: girth(REST_GIRTHS.chest.heightMetres),
    waist: girth(REST_GIRTHS.waist.heightMetres),
    hip: girth(REST_GIRTHS.hip.heightMetres),
  };
}
