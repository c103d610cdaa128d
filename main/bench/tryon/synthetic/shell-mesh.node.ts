import { NodeIO } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import type { GarmentAsset } from "../../../../content/garments/schema/garment-asset.ts";
import type { SkinnedVertices } from "../../../../renderer/mirror/scene/project-landmarks.ts";

/** A garment that the product can wear: its paper, its file, and the file's mesh for work in Node. */
export interface Shell {
  readonly paper: GarmentAsset;
  readonly glb: Uint8Array;
  readonly mesh: SkinnedVertices;
  readonly triangles: Uint32Array;
  /** 2 a vertex, into the photo's atlas; null where it has none. */
  readonly atlas: Float32Array | null;
}

/** Reads a garment's GLB. Throws where it has no skinned mesh: the product's own files have one. */
export async function readShell(paper: GarmentAsset, glb: Uint8Array): Promise<Shell> {
  return { paper, glb, ...(await readMesh(paper.name, glb)) };
}

/** A skinned mesh of a GLB by itself. */
export async function readMesh(
  name: string,
  glb: Uint8Array,
): Promise<Pick<Shell, "mesh" | "triangles" | "atlas">> {
  const file = await new NodeIO().registerExtensions([EXTTextureWebP]).readBinary(glb);
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const column = (semantic: string): Float32Array => {
    const accessor = primitive?.getAttribute(semantic);
    if (!accessor) throw new Error(`${name}.glb has no ${semantic}.`);
    const size = accessor.getElementSize();
    const out = new Float32Array(accessor.getCount() * size);
    const element: number[] = [];
    for (let at = 0; at < accessor.getCount(); at++) out.set(accessor.getElement(at, element), at * size);
    return out;
  };
  return {
    mesh: { positions: column("POSITION"), joints: column("JOINTS_0"), weights: column("WEIGHTS_0") },
    triangles: Uint32Array.from(primitive?.getIndices()?.getArray() ?? []),
    atlas: primitive?.getAttribute("TEXCOORD_1") ? column("TEXCOORD_1") : null,
  };
}
