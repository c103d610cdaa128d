import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GarmentCategory, garmentAssetSchema } from "../schema/garment-asset.ts";
import { simplifiedBody, writeBody } from "./build-body.node.ts";
import { coverage } from "./coverage.ts";
import { df2Number } from "./df2.ts";
import { finishGarment } from "./finish-garment.ts";
import { findLandmarks } from "./landmarks.ts";
import { lowest, normalsOf } from "./mesh.ts";
import { readBodyShape } from "./read-body-shape.node.ts";
import { clothesReader } from "./read-clothes.node.ts";
import { RECIPES } from "./recipes.ts";
import { BODY_SOURCE, CLOTHES_SOURCE, requireSource } from "./source-folder.node.ts";
import { trianglesOf } from "./triangulate.ts";
import type { LimbName } from "./unwrap.ts";
import { writeGlb } from "./write-glb.node.ts";

const FOLDER = fileURLToPath(new URL("../assets/", import.meta.url));
const SLEEVES = ["leftArm", "rightArm"] as const;
const LIMBS_OF: Readonly<Record<GarmentCategory, readonly LimbName[]>> = {
  "top-short": SLEEVES,
  "top-long": SLEEVES,
  jacket: SLEEVES,
  dress: SLEEVES,
  trousers: ["leftLeg", "rightLeg"],
  skirt: [],
};
const MAX_GLB_BYTES = 600 * 1024;

const body = readBodyShape(requireSource(BODY_SOURCE));
const clothes = clothesReader(requireSource(CLOTHES_SOURCE), body);
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
mkdirSync(FOLDER, { recursive: true });
const simple = await simplifiedBody(body);
await writeBody(FOLDER, body, simple);
const simpleNormals = normalsOf(simple);

for (const recipe of RECIPES.filter(({ name }) => only === undefined || only === name)) {
  const { packed, mesh, packedVertexOf } = finishGarment(
    recipe.make(body, clothes),
    body,
    LIMBS_OF[recipe.category],
  );
  const path = join(FOLDER, `${recipe.name}.glb`);
  await writeGlb(path, recipe.name, packed, body.bones);
  const sizeBytes = statSync(path).size;
  if (sizeBytes > MAX_GLB_BYTES)
    throw new Error(`${recipe.name}.glb has ${sizeBytes} bytes, more than ${MAX_GLB_BYTES}.`);
  const paper = garmentAssetSchema.parse({
    name: recipe.name,
    category: recipe.category,
    layer: recipe.layer,
    fabric: recipe.fabric,
    vertexCount: packed.positions.length / 3,
    triangleCount: packed.indices.length / 3,
    hemMetres: Number(lowest(mesh).toFixed(4)),
    landmarks: findLandmarks(mesh, recipe.category, body.bones).map(({ id, vertex }) => ({
      id,
      df2: df2Number(recipe.category, id),
      vertex: packedVertexOf.get(vertex) ?? 0,
    })),
    covers: Buffer.from(coverage(simple.positions, simpleNormals, trianglesOf(mesh))).toString("base64"),
    source: recipe.source,
    licence: "CC0-1.0",
  });
  writeFileSync(join(FOLDER, `${recipe.name}.json`), `${JSON.stringify(paper, null, 2)}\n`);
  console.log(
    `${recipe.name}: ${paper.vertexCount} vertices, ${paper.triangleCount} triangles, ${sizeBytes} bytes`,
  );
}
