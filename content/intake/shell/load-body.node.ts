import { fileURLToPath } from "node:url";
import { NodeIO } from "@gltf-transform/core";
import { REST_SKELETON } from "../../../models/body/rest-skeleton.ts";
import { BONES } from "../../../models/contract/index.ts";
import type { IntakeBody } from "./intake-body.ts";

const BODY_FILE = fileURLToPath(new URL("../../garments/assets/body.glb", import.meta.url));

/** The CC0 rest body that shells are built around. Throws where the project's own file is broken. */
export async function loadIntakeBody(): Promise<IntakeBody> {
  const file = await new NodeIO().read(BODY_FILE);
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const attribute = (name: string) => {
    const found = primitive?.getAttribute(name);
    if (!found) throw new Error(`body.glb has no ${name}.`);
    return found;
  };
  const position = attribute("POSITION");
  const [joints, shares, parts] = [attribute("JOINTS_0"), attribute("WEIGHTS_0"), attribute("_PART")];
  const count = position.getCount();
  const weights = new Float64Array(count * BONES.length);
  for (let vertex = 0; vertex < count; vertex += 1) {
    const four = joints.getElement(vertex, []);
    const share = shares.getElement(vertex, []);
    four.forEach((joint, at) => {
      const row = vertex * BONES.length + joint;
      weights[row] = (weights[row] ?? 0) + (share[at] ?? 0);
    });
  }
  const index = primitive?.getIndices()?.getArray() ?? [];
  const faces = Array.from({ length: index.length / 3 }, (_, face) => [
    index[3 * face] ?? 0,
    index[3 * face + 1] ?? 0,
    index[3 * face + 2] ?? 0,
  ]);
  return {
    mesh: { positions: Float64Array.from(position.getArray() ?? []), weights, faces },
    parts: Uint8Array.from({ length: count }, (_, vertex) => parts.getScalar(vertex)),
    bones: REST_SKELETON,
  };
}
