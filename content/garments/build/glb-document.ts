import { Document, type Material } from "@gltf-transform/core";
import type { RestBone } from "../../../models/contract/index.ts";
import { TIGHT_REACH_METRES } from "../schema/garment-asset.ts";
import type { PackedMesh } from "./packed-mesh.ts";

/** One skinned mesh with its bones, as any viewer opens it, and its only material. `copyright` null: nobody's is told. */
export function glbDocument(
  name: string,
  mesh: PackedMesh,
  bones: readonly RestBone[],
  copyright: string | null,
): { readonly file: Document; readonly material: Material } {
  const file = new Document();
  if (copyright !== null) file.getRoot().getAsset().copyright = copyright;
  const buffer = file.createBuffer();
  const accessor = (
    type: "SCALAR" | "VEC2" | "VEC3" | "VEC4" | "MAT4",
    array:
      | Float32Array<ArrayBuffer>
      | Int8Array<ArrayBuffer>
      | Uint8Array<ArrayBuffer>
      | Uint16Array<ArrayBuffer>,
    normalized = false,
  ) => file.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const bytes = (values: readonly number[]): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(values, (value) => Math.round(value * 255));

  const signedBytes = (metres: readonly number[]): Int8Array<ArrayBuffer> =>
    Int8Array.from(metres, (value) => Math.round((value / TIGHT_REACH_METRES) * 127));

  const material = file.createMaterial("cloth").setDoubleSided(true).setRoughnessFactor(1);
  const primitive = file
    .createPrimitive()
    .setAttribute("POSITION", accessor("VEC3", Float32Array.from(mesh.positions)))
    .setAttribute("NORMAL", accessor("VEC3", Float32Array.from(mesh.normals)))
    .setAttribute("JOINTS_0", accessor("VEC4", Uint8Array.from(mesh.joints)))
    .setAttribute("WEIGHTS_0", accessor("VEC4", Uint8Array.from(mesh.weights), true))
    .setIndices(accessor("SCALAR", Uint16Array.from(mesh.indices)))
    .setMaterial(material);
  if (mesh.uvs) primitive.setAttribute("TEXCOORD_0", accessor("VEC2", Float32Array.from(mesh.uvs)));
  if (mesh.atlas) primitive.setAttribute("TEXCOORD_1", accessor("VEC2", Float32Array.from(mesh.atlas)));
  if (mesh.shades) primitive.setAttribute("_SHADE", accessor("VEC4", bytes(mesh.shades), true));
  if (mesh.tight) primitive.setAttribute("_TIGHT", accessor("VEC4", signedBytes(mesh.tight), true));
  if (mesh.parts) primitive.setAttribute("_PART", accessor("SCALAR", Float32Array.from(mesh.parts)));

  const nodes = new Map(bones.map((bone) => [bone.name, file.createNode(bone.name)]));
  const scene = file.createScene(name);
  const skin = file.createSkin("skeleton");
  for (const bone of bones) {
    const node = nodes.get(bone.name);
    const parent = bones.find((candidate) => candidate.name === bone.parent);
    if (node === undefined) continue;
    node.setTranslation(
      bone.head.map((value, axis) => value - (parent?.head[axis] ?? 0)) as [number, number, number],
    );
    const above = parent === undefined ? undefined : nodes.get(parent.name);
    if (above === undefined) scene.addChild(node);
    else above.addChild(node);
    skin.addJoint(node);
  }
  const inverse = bones.flatMap(({ head: [x, y, z] }) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1]);
  skin.setInverseBindMatrices(accessor("MAT4", Float32Array.from(inverse)));
  scene.addChild(file.createNode(name).setMesh(file.createMesh(name).addPrimitive(primitive)).setSkin(skin));
  return { file, material };
}
