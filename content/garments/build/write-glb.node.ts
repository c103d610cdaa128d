import { NodeIO } from "@gltf-transform/core";
import type { RestBone } from "../../../models/contract/index.ts";
import { glbDocument } from "./glb-document.ts";
import type { PackedMesh } from "./packed-mesh.ts";

/** Writes one skinned mesh with its bones as a GLB that any viewer opens. */
export async function writeGlb(
  path: string,
  name: string,
  mesh: PackedMesh,
  bones: readonly RestBone[],
): Promise<void> {
  const { file } = glbDocument(name, mesh, bones, "CC0-1.0, derived from MakeHuman");
  await new NodeIO().write(path, file);
}
