/**
 * Makes `figure/shopper.glb` from a full export of the figure: drops the plain room it was exported with and
 * packs what needs no full float (normals, texture coordinates, skin weights), about half the bytes.
 *
 *     node content/samples/rehearsal/build/strip-figure.node.ts SOURCE.glb
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Accessor, type Document, NodeIO } from "@gltf-transform/core";

const FIGURE_FILE = fileURLToPath(new URL("../figure/shopper.glb", import.meta.url));

/** The eye covers about 12 pixels of the clip: a quarter of the source's edge is plenty. */
const EYE_TEXTURE_PIXELS = 256;

const [sourceFile] = process.argv.slice(2);
if (sourceFile === undefined) throw new Error("Name the full export of the figure, a .glb file.");
const io = new NodeIO();
const document = await io.read(sourceFile);
dropUnskinned(document);
packAttributes(document);
shrinkTextures(document);
await io.write(FIGURE_FILE, document);

/** The room of the export is all that has a mesh and no skin. */
function dropUnskinned(document: Document): void {
  const root = document.getRoot();
  for (const node of root.listNodes()) {
    const mesh = node.getMesh();
    if (mesh === null || node.getSkin() !== null) continue;
    for (const primitive of mesh.listPrimitives()) {
      for (const accessor of [...primitive.listAttributes(), primitive.getIndices()]) accessor?.dispose();
      primitive.getMaterial()?.dispose();
    }
    mesh.dispose();
    node.dispose();
  }
}

function packAttributes(document: Document): void {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      pack(primitive.getAttribute("WEIGHTS_0"), (values) =>
        Uint16Array.from(values, (v) => Math.round(v * 65_535)),
      );
      pack(primitive.getAttribute("NORMAL"), (values) =>
        Int16Array.from(values, (v) => Math.round(v * 32_767)),
      );
    }
  }
}

function pack(
  accessor: Accessor | null,
  convert: (values: Float32Array) => Uint16Array<ArrayBuffer> | Int16Array<ArrayBuffer>,
): void {
  const values = accessor?.getArray();
  if (!(values instanceof Float32Array)) return;
  accessor?.setArray(convert(values)).setNormalized(true);
}

function shrinkTextures(document: Document): void {
  for (const texture of document.getRoot().listTextures()) {
    const image = texture.getImage();
    if (image === null) continue;
    const size = `${EYE_TEXTURE_PIXELS}x${EYE_TEXTURE_PIXELS}`;
    texture.setImage(
      new Uint8Array(execFileSync("convert", ["png:-", "-resize", size, "png:-"], { input: image })),
    );
  }
}
