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
import { visibleSides } from "./visible-sides.ts";

const COLLAR_FROM_METRES = 1.25;
const WAIST_OPENING_FROM_METRES = 0.92;

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
export async function loadGarment(
  folder: string,
  name: string,
): Promise<Result<LoadedGarment, AssetFailure>> {
  const garment = await load(folder, name, (paper) => garmentAssetSchema.parse(paper));
  if (garment.ok) sortSides(garment.value);
  return garment;
}

/** Group 0 is drawn from outside, group 1 from inside. */
function sortSides({ geometry, paper }: LoadedGarment): void {
  const hangsFromWaist = paper.category === "trousers" || paper.category === "skirt";
  const position = geometry.getAttribute("position");
  const shade = geometry.getAttribute("_shade");
  const { outer, inner } = visibleSides({
    index: geometry.getIndex()?.array ?? [],
    place: (vertex) => [position.getX(vertex), position.getY(vertex), position.getZ(vertex)],
    isRim: (vertex) => shade.getZ(vertex) > 0.5,
    isNearEdge: (vertex) => shade.getY(vertex) < 1,
    openingFromMetres: hangsFromWaist ? WAIST_OPENING_FROM_METRES : COLLAR_FROM_METRES,
    opensInFront: paper.category === "jacket",
  });
  geometry.setIndex([...outer, ...inner]);
  geometry.clearGroups();
  geometry.addGroup(0, outer.length, 0);
  geometry.addGroup(outer.length, inner.length, 1);
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
