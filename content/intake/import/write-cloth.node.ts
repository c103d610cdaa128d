import { type Material, NodeIO } from "@gltf-transform/core";
import {
  type Anisotropy,
  EXTTextureWebP,
  KHRMaterialsAnisotropy,
  KHRMaterialsSheen,
  KHRMaterialsTransmission,
  type Sheen,
  type Transmission,
} from "@gltf-transform/extensions";
import sharp from "sharp";
import { glbDocument } from "../../garments/build/glb-document.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { LaidAtlas } from "./lay-atlas.ts";

const WEBP_QUALITY = 90;

/** The GLB: skinned to our bones, its atlas as WebP, and of the materials what the scene may draw one day. */
export async function writeCloth(
  name: string,
  packed: PackedMesh,
  body: IntakeBody,
  { picture }: LaidAtlas,
  materials: readonly (Material | null)[],
): Promise<Uint8Array> {
  const webp = await sharp(picture.rgba, {
    raw: { width: picture.widthPixels, height: picture.heightPixels, channels: 4 },
  })
    .webp({ quality: WEBP_QUALITY, alphaQuality: 100, exact: true, effort: 3 })
    .toBuffer();
  const { file, material } = glbDocument(name, packed, body.bones, null);
  file.createExtension(EXTTextureWebP).setRequired(true);
  const texture = file.createTexture("atlas").setMimeType("image/webp").setImage(new Uint8Array(webp));
  material.setBaseColorTexture(texture).setAlphaMode("MASK").setAlphaCutoff(0.5);
  material.getBaseColorTextureInfo()?.setTexCoord(1);
  const extensions = [EXTTextureWebP, KHRMaterialsSheen, KHRMaterialsAnisotropy, KHRMaterialsTransmission];
  const sheen = firstOf(materials, (each) => each.getExtension<Sheen>("KHR_materials_sheen"));
  if (sheen !== null) {
    const own = file.createExtension(KHRMaterialsSheen).createSheen();
    own
      .setSheenColorFactor(sheen.getSheenColorFactor())
      .setSheenRoughnessFactor(sheen.getSheenRoughnessFactor());
    material.setExtension("KHR_materials_sheen", own);
  }
  const anisotropy = firstOf(materials, (each) => each.getExtension<Anisotropy>("KHR_materials_anisotropy"));
  if (anisotropy !== null) {
    const own = file.createExtension(KHRMaterialsAnisotropy).createAnisotropy();
    own.setAnisotropyStrength(anisotropy.getAnisotropyStrength());
    own.setAnisotropyRotation(anisotropy.getAnisotropyRotation());
    material.setExtension("KHR_materials_anisotropy", own);
  }
  const transmission = firstOf(materials, (each) =>
    each.getExtension<Transmission>("KHR_materials_transmission"),
  );
  if (transmission !== null) {
    const own = file.createExtension(KHRMaterialsTransmission).createTransmission();
    material.setExtension(
      "KHR_materials_transmission",
      own.setTransmissionFactor(transmission.getTransmissionFactor()),
    );
  }
  return new NodeIO().registerExtensions(extensions).writeBinary(file);
}

/** The first material's that has it. */
function firstOf<T>(
  materials: readonly (Material | null)[],
  extension: (material: Material) => T | null,
): T | null {
  for (const material of materials) {
    const found = material === null ? null : extension(material);
    if (found !== null) return found;
  }
  return null;
}
