import { type Document, Logger, NodeIO, Verbosity } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import draco3d from "draco3dgltf";
import { MeshoptDecoder } from "meshoptimizer";
import type { Finding } from "./import-fault.ts";

/** Larger files are made for films; a garment of 15,000 triangles with a picture of 2048² has less than 20 MB. */
export const MAX_GLB_BYTES = 120 * 1024 * 1024;
const GLB_MAGIC = 0x46546c67;

/** A GLB in memory, Draco and Meshopt unpacked; or why it cannot be read. */
export async function openGlb(bytes: Uint8Array): Promise<Document | Finding> {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > MAX_GLB_BYTES) {
    return unreadable(
      `The file has ${Math.round(bytes.length / 1e6)} MB, the most is ${Math.round(MAX_GLB_BYTES / 1e6)}.`,
      bytes.length,
      MAX_GLB_BYTES,
    );
  }
  if (bytes.length < 20 || head.getUint32(0, true) !== GLB_MAGIC) {
    return unreadable("The file is no GLB (it does not begin with “glTF”).", null, null);
  }
  const told = head.getUint32(8, true);
  if (told > bytes.length) {
    return unreadable(`The file ends after ${bytes.length} of ${told} bytes.`, bytes.length, told);
  }
  const io = new NodeIO()
    .setLogger(new Logger(Verbosity.SILENT))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({
      "draco3d.decoder": await draco3d.createDecoderModule(),
      "meshopt.decoder": MeshoptDecoder,
    });
  try {
    await MeshoptDecoder.ready;
    return await io.readBinary(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadable(`The file cannot be read: ${why.slice(0, 200)}.`, null, null);
  }
}

function unreadable(text: string, value: number | null, limit: number | null): Finding {
  return {
    code: "mesh-unreadable",
    where: null,
    value,
    limit,
    text,
    remedy: "Export it again as one glTF 2.0 binary file (.glb) with its pictures inside.",
  };
}
