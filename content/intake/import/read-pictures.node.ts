import type { Material } from "@gltf-transform/core";
import sharp from "sharp";
import { decodeKtx2 } from "./decode-ktx2.node.ts";
import type { Finding } from "./import-fault.ts";
import { MAX_TEXTURE_PIXELS, type Picture } from "./picture.ts";

/** A colour's picture where there is no other. */
const PLAIN_PIXELS = 16;

/** The base colour of each material as a picture, its factor multiplied in; or what is wrong with them. */
export async function readPictures(
  materials: readonly (Material | null)[],
): Promise<{ readonly pictures: readonly Picture[]; readonly findings: readonly Finding[] }> {
  const pictures: Picture[] = [];
  const findings: Finding[] = [];
  for (const [at, material] of materials.entries()) {
    const name = material?.getName() || `material ${at}`;
    const made = await pictureOf(material, name);
    if ("code" in made) findings.push(made);
    else pictures.push(made);
  }
  return { pictures, findings };
}

async function pictureOf(material: Material | null, name: string): Promise<Picture | Finding> {
  const factor = (material?.getBaseColorFactor() ?? [1, 1, 1, 1]).map(srgbOf);
  const texture = material?.getBaseColorTexture() ?? null;
  if (texture === null) {
    if (factor.slice(0, 3).every((value) => value > 0.99)) return colourless(name);
    const rgba = new Uint8Array(4 * PLAIN_PIXELS ** 2).map((_, at) =>
      at % 4 === 3 ? 255 : 255 * (factor[at % 4] ?? 1),
    );
    return { widthPixels: PLAIN_PIXELS, heightPixels: PLAIN_PIXELS, rgba };
  }
  const where = texture.getName() || texture.getURI() || `the base colour of ${name}`;
  const bytes = texture.getImage();
  if (bytes === null || bytes.length === 0) return broken(where, "is empty");
  const size = texture.getSize();
  if (size !== null && Math.max(...size) > MAX_TEXTURE_PIXELS) return tooLarge(where, size);
  const picture = await decode(bytes, texture.getMimeType()).catch(() => null);
  if (picture === null) return broken(where, `cannot be decoded (${texture.getMimeType()})`);
  const opaque = material?.getAlphaMode() === "OPAQUE";
  const plain = factor.slice(0, 3).every((value) => value > 0.999);
  if (plain && !opaque) return picture;
  return {
    ...picture,
    rgba: picture.rgba.map((value, at) =>
      at % 4 === 3 ? (opaque ? 255 : value) : value * (factor[at % 4] ?? 1),
    ),
  };
}

async function decode(bytes: Uint8Array, mimeType: string): Promise<Picture | null> {
  if (mimeType === "image/ktx2") return decodeKtx2(bytes);
  const { data: rgba, info: read } = await sharp(bytes, { limitInputPixels: MAX_TEXTURE_PIXELS ** 2 })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPixels: read.width, heightPixels: read.height, rgba: new Uint8Array(rgba) };
}

const srgbOf = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;

const tooLarge = (where: string, size: readonly number[]): Finding => ({
  code: "mesh-texture",
  where,
  value: Math.max(...size),
  limit: MAX_TEXTURE_PIXELS,
  text: `The picture “${where}” has ${size.join(" × ")} pixels (at most ${MAX_TEXTURE_PIXELS} × ${MAX_TEXTURE_PIXELS}).`,
  remedy: `Save it with at most ${MAX_TEXTURE_PIXELS} pixels an edge.`,
});

const broken = (where: string, why: string): Finding => ({
  code: "mesh-texture",
  where,
  value: null,
  limit: null,
  text: `The picture “${where}” ${why}.`,
  remedy: "Save it as PNG, JPEG, WebP or KTX2 (ETC1S or UASTC) inside the file.",
});

const colourless = (name: string): Finding => ({
  code: "mesh-colour",
  where: name,
  value: null,
  limit: null,
  text: `“${name}” has no base colour: neither a picture nor a colour other than white.`,
  remedy: "Give it a base colour picture, or at least a base colour, and export again.",
});
