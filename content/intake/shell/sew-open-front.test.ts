import { NodeIO } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import sharp from "sharp";
import { expect, it } from "vitest";
import { loadIntakeBody } from "./load-body.node.ts";
import { CLOTH, halfGapPixels, LINING, openJacket } from "./open-jacket.fixture.ts";
import { prepareShell } from "./prepare-shell.node.ts";

const body = await loadIntakeBody();
const request = {
  name: "coat",
  front: openJacket(),
  back: null,
  fabric: null,
  sizeChart: [],
  photographedSize: null,
};

async function built(front = request.front) {
  const made = await prepareShell(request, body).build({ ...request, front }, "draft");
  if (!made.ok) throw new Error(made.message);
  const file = await new NodeIO().registerExtensions([EXTTextureWebP]).readBinary(made.value.glb);
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const picture = sharp(file.getRoot().listTextures()[0]?.getImage() ?? new Uint8Array());
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const atlas = primitive?.getAttribute("TEXCOORD_1");
  return {
    photoPlaces: made.value.photoPlaces ?? new Float32Array(),
    warnings: made.value.warnings.map(({ code }) => code),
    positions: primitive?.getAttribute("POSITION")?.getArray() ?? [],
    colourOf(vertex: number): readonly number[] {
      const [u = 0, v = 0] = atlas?.getElement(vertex, []) ?? [];
      const at = 4 * (Math.floor(v * info.height) * info.width + Math.floor(u * info.width));
      return [...data.subarray(at, at + 4)];
    },
  };
}

it("sews a front that stands open along its edges, with the lining inside", { timeout: 60_000 }, async () => {
  const { photoPlaces, warnings, positions, colourOf } = await built();
  expect(warnings).not.toContain("edges-shared");
  let [onEdge, lined] = [0, 0];
  for (let vertex = 0; 3 * vertex < positions.length; vertex += 1) {
    const [x = Number.NaN, y = 0] = photoPlaces.subarray(2 * vertex, 2 * vertex + 2);
    const [red = 0, , , alpha] = colourOf(vertex);
    if (Number.isNaN(x)) {
      if (Math.abs(red - LINING[0]) < 12) lined += 1;
      continue;
    }
    const beyond = Math.abs(x - 120) - halfGapPixels(y);
    expect(beyond, `cloth of the front at ${x}, ${y}`).toBeGreaterThan(-3);
    if (beyond < 3) onEdge += 1;
    expect(alpha, "cloth up to the edge").toBe(255);
    expect(red, "no lining on the front").toBeLessThan(CLOTH[0] + 40);
  }
  expect(onEdge).toBeGreaterThan(20);
  expect(lined).toBeGreaterThan(100);
  // Nothing hangs before the middle of the body below the chest.
  const before = Array.from({ length: positions.length / 3 }, (_, vertex) => vertex).filter(
    (vertex) =>
      (positions[3 * vertex + 2] ?? 0) > 0 &&
      (positions[3 * vertex + 1] ?? 0) < 1.2 &&
      Math.abs(positions[3 * vertex] ?? 0) < 0.02,
  );
  expect(before).toEqual([]);
});

it("paints anew where a person moves an edge", { timeout: 60_000 }, async () => {
  const places = [40, 160, 279].map((yPixels) => ({ xPixels: 160, yPixels }));
  const moved = { ...request.front, borders: [{ id: "frontEdgeLeft" as const, places, confidence: 1 }] };
  const { photoPlaces } = await built(moved);
  const xs = Array.from(photoPlaces).filter(
    (value, at) =>
      at % 2 === 0 && value > 120 && photoPlaces[at + 1] !== undefined && (photoPlaces[at + 1] ?? 0) > 150,
  );
  expect(Math.min(...xs)).toBeGreaterThan(155);
});
