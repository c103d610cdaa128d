import type { BufferGeometry } from "three";
import { Mesh } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import {
  type BodyAsset,
  bodyAssetSchema,
  type GarmentAsset,
  garmentAssetSchema,
} from "../../../content/garments/schema/garment-asset.ts";
import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** A garment in memory. Whoever loads it disposes of its geometry. */
export interface LoadedGarment {
  readonly paper: GarmentAsset;
  readonly geometry: BufferGeometry;
}
export interface LoadedBody {
  readonly paper: BodyAsset;
  readonly geometry: BufferGeometry;
}
export type AssetFailure = "asset-unreachable" | "asset-malformed";

/** Loads `FOLDER/NAME.glb` and `FOLDER/NAME.json`; `folder` ends in a slash, e.g. `/garments/`. */
export function loadGarment(folder: string, name: string): Promise<Result<LoadedGarment, AssetFailure>> {
  return load(folder, name, (paper) => garmentAssetSchema.parse(paper));
}

/** Loads the body that hides cloth behind arms, hands and head. */
export function loadBody(folder: string): Promise<Result<LoadedBody, AssetFailure>> {
  return load(folder, "body", (paper) => bodyAssetSchema.parse(paper));
}

async function load<Paper extends { readonly vertexCount: number }>(
  folder: string,
  name: string,
  check: (paper: unknown) => Paper,
): Promise<Result<{ paper: Paper; geometry: BufferGeometry }, AssetFailure>> {
  let mesh: ArrayBuffer;
  let text: unknown;
  try {
    const answers = await Promise.all([fetch(`${folder}${name}.glb`), fetch(`${folder}${name}.json`)]);
    const refused = answers.find((answer) => !answer.ok);
    if (refused) return fail("asset-unreachable", `${refused.url} answers ${refused.status}.`);
    [mesh, text] = await Promise.all([answers[0].arrayBuffer(), answers[1].json()]);
  } catch (error) {
    return fail(
      "asset-unreachable",
      `The garment ${name} cannot be fetched from ${folder}: ${String(error)}`,
    );
  }
  try {
    const paper = check(text);
    const geometry = await geometryOf(mesh);
    if (geometry.getAttribute("position").count !== paper.vertexCount) {
      geometry.dispose();
      return fail("asset-malformed", `${name}.glb and ${name}.json do not belong together.`);
    }
    return succeed({ paper, geometry });
  } catch (error) {
    return fail("asset-malformed", `The garment ${name} is damaged: ${String(error)}`);
  }
}

async function geometryOf(bytes: ArrayBuffer): Promise<BufferGeometry> {
  const file = await new GLTFLoader().parseAsync(bytes, "");
  let geometry: BufferGeometry | null = null;
  file.scene.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    geometry = (node as Mesh).geometry;
    for (const material of [(node as Mesh).material].flat()) material.dispose();
  });
  if (geometry === null) throw new Error("it has no mesh");
  return geometry;
}
