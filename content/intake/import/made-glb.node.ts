import { fileURLToPath } from "node:url";
import { type Document, NodeIO, type Primitive } from "@gltf-transform/core";
import { ALL_EXTENSIONS, EXTMeshoptCompression, KHRDracoMeshCompression } from "@gltf-transform/extensions";
import draco3d from "draco3dgltf";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import sharp from "sharp";
import { REST_SKELETON } from "../../../models/body/rest-skeleton.ts";
import { BONES } from "../../../models/contract/index.ts";
import type { Vector } from "../../garments/build/vector.ts";

/** For tests: files as other programs export them, made of the project's own CC0 garments. */
export async function madeGlb(
  asset: string,
  change: (file: Document, cloth: Primitive) => void | Promise<void> = () => {},
  { rigged = false, liftRadians = 0 } = {},
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
  if (!rigged) {
    for (const node of root.listNodes()) node.setSkin(null);
    for (const skin of root.listSkins()) skin.dispose();
  }
  const cloth = root.listMeshes()[0]?.listPrimitives()[0];
  if (cloth === undefined) throw new Error(`${asset}.glb has no mesh.`);
  if (liftRadians !== 0) liftArms(cloth, liftRadians);
  const ours = rigged ? ["_SHADE", "_TIGHT"] : ["JOINTS_0", "WEIGHTS_0", "_SHADE", "_TIGHT"];
  for (const name of ours) cloth.setAttribute(name, null);
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

/** Lifts both arms about the shoulders, as a drape on a figure in T-pose hangs: by what the rig's arms carry. */
function liftArms(cloth: Primitive, radians: number): void {
  const joints = cloth.getAttribute("JOINTS_0");
  const weights = cloth.getAttribute("WEIGHTS_0");
  const [shoulderX = 0, shoulderY = 0] =
    REST_SKELETON.find(({ name }) => name === "leftUpperArm")?.head ?? [];
  let vertex = 0;
  reshape(cloth, ([x, y, z]) => {
    const shares = weights?.getElement(vertex, []) ?? [];
    const carried = (joints?.getElement(vertex, []) ?? []).reduce(
      (sum, joint, at) => sum + (/UpperArm|Forearm|Hand/.test(BONES[joint] ?? "") ? (shares[at] ?? 0) : 0),
      0,
    );
    vertex += 1;
    const side = Math.sign(x);
    const [along, up] = [side * x - shoulderX, y - shoulderY];
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    const lifted = [shoulderX + along * cos - up * sin, shoulderY + along * sin + up * cos] as const;
    return [x + carried * (side * lifted[0] - x), y + carried * (lifted[1] - y), z];
  });
}

export const packDraco = (file: Document): void => {
  file.createExtension(KHRDracoMeshCompression).setRequired(true);
};
export const packMeshopt = (file: Document): void => {
  file.createExtension(EXTMeshoptCompression).setRequired(true);
};

const MIXAMO: Readonly<Record<string, string>> = {
  hips: "Hips",
  spine: "Spine",
  chest: "Spine2",
  neck: "Neck",
  head: "Head",
  Clavicle: "Shoulder",
  UpperArm: "Arm",
  Forearm: "ForeArm",
  Hand: "Hand",
  Thigh: "UpLeg",
  Shin: "Leg",
  Foot: "Foot",
};

/** Names the bones as Mixamo does, and lifts both arms by an angle. */
export function rigLikeMixamo(file: Document, liftRadians: number): void {
  for (const node of file.getRoot().listNodes()) {
    const { side = "", part = "" } = /^(?<side>left|right)?(?<part>\w+)$/.exec(node.getName())?.groups ?? {};
    if (MIXAMO[part] === undefined) continue;
    const sideWord = side.charAt(0).toUpperCase() + side.slice(1);
    node.setName(`mixamorig:${sideWord}${MIXAMO[part]}`);
    if (part !== "UpperArm") continue;
    const half = ((side === "left" ? 1 : -1) * liftRadians) / 2;
    node.setRotation([0, 0, Math.sin(half), Math.cos(half)]);
  }
}
