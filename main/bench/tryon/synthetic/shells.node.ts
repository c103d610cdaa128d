import { readFileSync } from "node:fs";
import { join } from "node:path";
import { garmentAssetSchema } from "../../../../content/garments/schema/garment-asset.ts";
import { readMesh, readShell, type Shell } from "./shell-mesh.node.ts";

const ASSETS = join(import.meta.dirname, "../../../../content/garments/assets");

/** One of the product's own sample garments. */
export function readStockShell(name: string): Promise<Shell> {
  const paper = garmentAssetSchema.parse(JSON.parse(readFileSync(join(ASSETS, `${name}.json`), "utf8")));
  return readShell(paper, readFileSync(join(ASSETS, `${name}.glb`)));
}

/** The body that hides cloth in the mirror's scene, as its file holds it. */
export async function readBodyMesh(): Promise<Pick<Shell, "mesh" | "triangles">> {
  return readMesh("body", readFileSync(join(ASSETS, "body.glb")));
}
