import { Document, NodeIO } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import sharp from "sharp";
import type { RestBone } from "../../../models/contract/index.ts";
import { TIGHT_REACH_METRES } from "../../garments/schema/garment-asset.ts";
import type { PackedShell } from "./pack-shell.ts";

/** An atlas as bytes. */
export interface AtlasPicture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

const WEBP_QUALITY = 88;

/** One skinned mesh with its bones and its printed atlas as a GLB that any viewer opens. */
export async function writeShell(
  name: string,
  { packed, atlasUvs }: PackedShell,
  picture: AtlasPicture,
  bones: readonly RestBone[],
): Promise<Uint8Array> {
  const file = new Document();
  file.getRoot().getAsset().copyright = "Body and bones CC0-1.0, derived from MakeHuman; picture of the shop";
  const buffer = file.createBuffer();
  const webp = await sharp(Buffer.from(picture.rgba.buffer), {
    raw: { width: picture.widthPixels, height: picture.heightPixels, channels: 4 },
  })
    .webp({ quality: WEBP_QUALITY, alphaQuality: 100 })
    .toBuffer();
  file.createExtension(EXTTextureWebP).setRequired(true);
  const texture = file.createTexture("atlas").setMimeType("image/webp").setImage(new Uint8Array(webp));
  const material = file
    .createMaterial("cloth")
    .setDoubleSided(true)
    .setRoughnessFactor(1)
    .setMetallicFactor(0)
    .setAlphaMode("MASK")
    .setBaseColorTexture(texture);
  material.getBaseColorTextureInfo()?.setTexCoord(1);
  const accessor = (
    type: "SCALAR" | "VEC2" | "VEC3" | "VEC4" | "MAT4",
    array: Parameters<typeof makeArray>[0],
    normalized = false,
  ) =>
    file
      .createAccessor()
      .setType(type)
      .setArray(makeArray(array))
      .setNormalized(normalized)
      .setBuffer(buffer);
  const bytes = (values: readonly number[]) => Uint8Array.from(values, (value) => Math.round(value * 255));
  const primitive = file
    .createPrimitive()
    .setAttribute("POSITION", accessor("VEC3", Float32Array.from(packed.positions)))
    .setAttribute("NORMAL", accessor("VEC3", Float32Array.from(packed.normals)))
    .setAttribute("TEXCOORD_0", accessor("VEC2", Float32Array.from(packed.uvs ?? [])))
    .setAttribute("TEXCOORD_1", accessor("VEC2", Float32Array.from(atlasUvs)))
    .setAttribute("JOINTS_0", accessor("VEC4", Uint8Array.from(packed.joints)))
    .setAttribute("WEIGHTS_0", accessor("VEC4", Uint8Array.from(packed.weights), true))
    .setAttribute("_SHADE", accessor("VEC4", bytes(packed.shades ?? []), true))
    .setAttribute(
      "_TIGHT",
      accessor(
        "VEC4",
        Int8Array.from(packed.tight ?? [], (metres) => Math.round((metres / TIGHT_REACH_METRES) * 127)),
        true,
      ),
    )
    .setIndices(accessor("SCALAR", Uint16Array.from(packed.indices)))
    .setMaterial(material);
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
  return new NodeIO().registerExtensions([EXTTextureWebP]).writeBinary(file);
}

type Numbers =
  | Float32Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>;
function makeArray(numbers: Numbers): Numbers {
  return numbers;
}
