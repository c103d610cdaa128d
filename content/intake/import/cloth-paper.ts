import { REST_GIRTHS } from "../../../models/body/rest-skeleton.ts";
import { sliceAt } from "../../garments/build/girth.ts";
import { findLandmarks } from "../../garments/build/landmarks.ts";
import { lowest, type Mesh } from "../../garments/build/mesh.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import { limbShare } from "../../garments/build/unwrap.ts";
import type {
  Fabric,
  GarmentAsset,
  GarmentCategory,
  GarmentGirths,
} from "../../garments/schema/garment-asset.ts";
import { garmentPaper } from "../pack/garment-paper.ts";
import { NO_GIRTHS, rounded } from "../shell/garment-sizes.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { ImportRequest } from "./import-request.ts";

/** The paper beside an imported mesh. */
export function clothPaper(
  request: ImportRequest,
  category: GarmentCategory,
  fabric: Fabric | null,
  mesh: Mesh,
  shell: { readonly packed: PackedMesh; readonly packedVertexOf: ReadonlyMap<number, number> },
  body: IntakeBody,
): GarmentAsset {
  const { name, photographedSize, sizeChart } = request;
  const heights = mesh.positions.filter((_, at) => at % 3 === 1);
  const highest = heights.reduce((most, y) => Math.max(most, y), 0);
  const sizes = [...new Set(sizeChart.map(({ size }) => size))];
  return garmentPaper(
    {
      name,
      category,
      fabric: request.fabric ?? fabric,
      packed: shell.packed,
      mesh,
      landmarks: findLandmarks(mesh, category, body.bones).map(({ id, vertex }) => ({
        id,
        vertex: shell.packedVertexOf.get(vertex) ?? 0,
      })),
      girthsMetres: girthsOf(mesh),
      lengthMetres: rounded(highest - lowest(mesh)),
      measured: sizeChart.length > 0 ? "chart" : "estimated",
      meshSize: photographedSize ?? sizes[Math.floor((sizes.length - 1) / 2)] ?? null,
      sizeChart,
      source: "shop mesh",
    },
    body.mesh,
  );
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
