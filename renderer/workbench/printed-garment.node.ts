import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NodeIO } from "@gltf-transform/core";
import { PNG } from "pngjs";
import { paintPrint } from "./paint-print.ts";

/** Names of garments with a photo on them begin so; the name of the shape follows. */
export const PRINTED = "printed-";
const PRINT_PIXELS = 512;
/** Cloth around the picture, as a share of its edge. */
const MARGIN = 0.02;

/** A shape of the project as the intake would hand it over: its paper, and its mesh with a picture on it. */
export async function printedGarment(
  folder: string,
  shape: string,
  edgePixels = PRINT_PIXELS,
): Promise<{ readonly glb: Uint8Array; readonly paper: string }> {
  const file = await new NodeIO().read(join(folder, `${shape}.glb`));
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const positions = primitive?.getAttribute("POSITION");
  const [left = 0, bottom = 0] = positions?.getMin([]) ?? [];
  const [right = 1, top = 1] = positions?.getMax([]) ?? [];
  const edge = Math.max(right - left, top - bottom) * (1 + 2 * MARGIN);
  const middle = (left + right) / 2;
  const places = new Float32Array(2 * (positions?.getCount() ?? 0));
  for (let vertex = 0; vertex < places.length / 2; vertex += 1) {
    const [x = 0, y = 0] = positions?.getElement(vertex, []) ?? [];
    places.set([0.5 + (x - middle) / edge, (top - y) / edge + MARGIN], 2 * vertex);
  }
  const picture = new PNG({ width: edgePixels, height: edgePixels });
  picture.data = Buffer.from(paintPrint(edgePixels, (top - bottom) / edge + MARGIN));
  const texture = file.createTexture("print").setMimeType("image/png").setImage(PNG.sync.write(picture));
  const [buffer] = file.getRoot().listBuffers();
  const uv = file.createAccessor().setType("VEC2").setArray(places);
  if (buffer !== undefined) uv.setBuffer(buffer);
  primitive?.setAttribute("TEXCOORD_1", uv);
  const material = primitive?.getMaterial()?.setBaseColorTexture(texture).setAlphaMode("MASK");
  material?.getBaseColorTextureInfo()?.setTexCoord(1);
  const paper: unknown = JSON.parse(await readFile(join(folder, `${shape}.json`), "utf8"));
  return {
    glb: await new NodeIO().writeBinary(file),
    paper: JSON.stringify({ ...(paper as object), name: `${PRINTED}${shape}`, print: "photo" }),
  };
}
