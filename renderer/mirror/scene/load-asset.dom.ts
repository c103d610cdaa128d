import { BufferAttribute, type BufferGeometry, Mesh, Texture } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import {
  type BodyAsset,
  bodyAssetSchema,
  type GarmentAsset,
  garmentAssetSchema,
} from "../../../content/garments/schema/garment-asset.ts";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { BONES } from "../../../models/contract/index.ts";
import { edgeWays } from "./edge-ways.ts";
import { addInnerSheet } from "./inner-sheet.dom.ts";
import { createPrintAtlas, type PrintAtlas, premultipliedPictures } from "./print-atlas.dom.ts";
import { visibleSides } from "./visible-sides.ts";

/** Of `_shade`, where 1 is ten centimetres: vertices nearer to an edge than this end the cloth. */
const ON_EDGE = 0.002;
const COLLAR_FROM_METRES = 1.25;
const WAIST_OPENING_FROM_METRES = 0.92;

/** A garment in memory. Whoever loads it disposes of its geometry and of its atlas' texture. */
export interface LoadedGarment {
  readonly paper: GarmentAsset;
  readonly geometry: BufferGeometry;
  /** The photo on its cloth; null where the cloth is drawn from the paper's fabric and a colour. */
  readonly atlas: PrintAtlas | null;
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
  if (!garment.ok) return garment;
  const { paper, geometry, atlas } = garment.value;
  if (paper.print === "photo" && atlas === null) {
    geometry.dispose();
    return fail("asset-malformed", `${name}.json promises a photo, and ${name}.glb has none.`);
  }
  sortSides(garment.value);
  hangFromShins(geometry);
  return paper.print === "photo" ? garment : succeed({ paper, geometry, atlas: null });
}

/** What reaches down to the feet falls over them: bound to them it tears as soon as one is turned. */
function hangFromShins(geometry: BufferGeometry): void {
  const joints = geometry.getAttribute("skinIndex");
  for (const [foot, shin] of [
    ["leftFoot", "leftShin"],
    ["rightFoot", "rightShin"],
  ] as const)
    for (let vertex = 0; vertex < joints.count; vertex += 1)
      for (let at = 0; at < 4; at += 1)
        if (joints.getComponent(vertex, at) === BONES.indexOf(foot))
          joints.setComponent(vertex, at, BONES.indexOf(shin));
}

/** Keeps the sides that can be seen; edges learn their way out. */
function sortSides({ geometry, paper }: LoadedGarment): void {
  const hangsFromWaist = paper.category === "trousers" || paper.category === "skirt";
  const position = geometry.getAttribute("position");
  const shade = geometry.getAttribute("_shade");
  const place = (vertex: number) =>
    [position.getX(vertex), position.getY(vertex), position.getZ(vertex)] as const;
  const isRim = (vertex: number): boolean => shade.getZ(vertex) > 0.5;
  const sides = visibleSides({
    index: geometry.getIndex()?.array ?? [],
    place,
    isRim,
    isNearEdge: (vertex) => shade.getY(vertex) < 1,
    openingFromMetres: hangsFromWaist ? WAIST_OPENING_FROM_METRES : COLLAR_FROM_METRES,
    opensInFront: paper.category === "jacket",
  });
  const ways = edgeWays({
    vertexCount: position.count,
    index: sides.outer,
    place,
    isOnEdge: (vertex) => shade.getY(vertex) < ON_EDGE && !isRim(vertex),
  });
  geometry.setAttribute("outward", new BufferAttribute(ways, 3));
  addInnerSheet(geometry, sides);
}

/** Loads the body that hides cloth behind arms, hands and head. */
export function loadBody(folder: string): Promise<Result<LoadedBody, AssetFailure>> {
  return load(folder, "body", (paper) => bodyAssetSchema.parse(paper));
}

async function load<Paper extends { readonly vertexCount: number }>(
  folder: string,
  name: string,
  check: (paper: unknown) => Paper,
): Promise<Result<{ paper: Paper } & LoadedMesh, AssetFailure>> {
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
    const { geometry, atlas } = await meshOf(mesh);
    if (geometry.getAttribute("position").count !== paper.vertexCount) {
      geometry.dispose();
      return fail("asset-malformed", `${name}.glb and ${name}.json do not belong together.`);
    }
    return succeed({ paper, geometry, atlas });
  } catch (error) {
    return fail("asset-malformed", `The garment ${name} is damaged: ${String(error)}`);
  }
}

interface LoadedMesh {
  readonly geometry: BufferGeometry;
  readonly atlas: PrintAtlas | null;
}

async function meshOf(bytes: ArrayBuffer): Promise<LoadedMesh> {
  const file = await new GLTFLoader().register(premultipliedPictures).parseAsync(bytes, "");
  const meshes: Mesh[] = [];
  file.scene.traverse((node) => {
    if (node instanceof Mesh) meshes.push(node as Mesh);
  });
  const mesh = meshes[0];
  if (mesh === undefined) throw new Error("it has no mesh");
  const materials = [mesh.material].flat();
  const picture: unknown = materials.map((material) => ("map" in material ? material.map : null))[0];
  for (const material of materials) material.dispose();
  const { geometry } = mesh;
  if (!(picture instanceof Texture) || !(picture.image instanceof ImageBitmap))
    return { geometry, atlas: null };
  if (!geometry.hasAttribute("uv1")) throw new Error("its picture has no second texture coordinates");
  const [position, uv] = [geometry.getAttribute("position"), geometry.getAttribute("uv1")];
  const atlas = await createPrintAtlas(picture.image, {
    index: geometry.getIndex()?.array ?? [],
    place: (vertex) => [position.getX(vertex), position.getY(vertex), position.getZ(vertex)],
    inPicture: (vertex) => [uv.getX(vertex), uv.getY(vertex)],
  });
  return { geometry, atlas };
}
