import { fileURLToPath } from "node:url";
import { type Document, NodeIO, type Primitive } from "@gltf-transform/core";
import { ALL_EXTENSIONS, EXTMeshoptCompression, KHRDracoMeshCompression } from "@gltf-transform/extensions";
import draco3d from "draco3dgltf";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import sharp from "sharp";
import type { Vector } from "../../garments/build/vector.ts";

/** For tests: files as other programs export them, made of the project's own CC0 garments. */
export async function madeGlb(
  asset: string,
  change: (file: Document, cloth: Primitive) => void | Promise<void> = () => {},
): Promise<Uint8Array> {
  const path = fileURLToPath(new URL(`../../garments/assets/${asset}.glb`, import.meta.url));
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    "draco3d.encoder": await draco3d.createEncoderModule(),
    "meshopt.decoder": MeshoptDecoder,
    "meshopt.encoder": MeshoptEncoder,
  });
  await MeshoptEncoder.ready;
  const file = await io.read(path);
  const root = file.getRoot();
  // A drape: no bones, a picture of its own, nothing that only our files have.
  for (const node of root.listNodes()) node.setSkin(null);
  for (const skin of root.listSkins()) skin.dispose();
  const cloth = root.listMeshes()[0]?.listPrimitives()[0];
  if (cloth === undefined) throw new Error(`${asset}.glb has no mesh.`);
  for (const name of ["JOINTS_0", "WEIGHTS_0", "_SHADE", "_TIGHT"]) cloth.setAttribute(name, null);
  await paint(file, cloth, 64);
  await change(file, cloth);
  return io.writeBinary(file);
}

/** Gives cloth a chequered picture of so many pixels, laid out as seen from the front. */
export async function paint(file: Document, cloth: Primitive, pixels: number): Promise<void> {
  const position = cloth.getAttribute("POSITION");
  const [left = 0, bottom = 0] = position?.getMinNormalized([]) ?? [];
  const [right = 1, top = 1] = position?.getMaxNormalized([]) ?? [];
  const places = new Float32Array(2 * (position?.getCount() ?? 0));
  for (let vertex = 0; vertex < places.length / 2; vertex += 1) {
    const [x = 0, y = 0] = position?.getElement(vertex, []) ?? [];
    places.set([(x - left) / (right - left), (top - y) / (top - bottom)], 2 * vertex);
  }
  const uv = file.createAccessor().setType("VEC2").setArray(places);
  const [buffer] = file.getRoot().listBuffers();
  if (buffer !== undefined) uv.setBuffer(buffer);
  cloth.setAttribute("TEXCOORD_0", uv);
  const rgb = Buffer.alloc(3 * pixels * pixels);
  for (let at = 0; at < pixels * pixels; at += 1) {
    const dark = (Math.floor((8 * (at % pixels)) / pixels) + Math.floor((8 * at) / pixels / pixels)) % 2;
    rgb.set(dark === 0 ? [206, 92, 60] : [240, 226, 200], 3 * at);
  }
  const png = await sharp(rgb, { raw: { width: pixels, height: pixels, channels: 3 } })
    .png()
    .toBuffer();
  const texture = file.createTexture("chequers").setMimeType("image/png").setImage(new Uint8Array(png));
  cloth.getMaterial()?.setBaseColorTexture(texture);
}

/** Moves every point of the cloth. */
export function reshape(cloth: Primitive, move: (place: Vector) => Vector): void {
  const position = cloth.getAttribute("POSITION");
  for (let vertex = 0; vertex < (position?.getCount() ?? 0); vertex += 1) {
    const [x = 0, y = 0, z = 0] = position?.getElement(vertex, []) ?? [];
    position?.setElement(vertex, [...move([x, y, z])]);
  }
  cloth.setAttribute("NORMAL", null);
}

export const packDraco = (file: Document): void => {
  file.createExtension(KHRDracoMeshCompression).setRequired(true);
};
export const packMeshopt = (file: Document): void => {
  file.createExtension(EXTMeshoptCompression).setRequired(true);
};
