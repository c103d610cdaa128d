import { NodeIO } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { describe, expect, it } from "vitest";
import { buildShell } from "./build-shell.node.ts";
import { plainTop } from "./built-top.fixture.ts";
import { loadIntakeBody } from "./load-body.node.ts";

const body = await loadIntakeBody();
const request = {
  name: "plain-top",
  front: plainTop(),
  back: null,
  fabric: null,
  sizeChart: [],
  photographedSize: null,
};

describe("buildShell", () => {
  it("makes a valid garment of a plain top, the same one each time", { timeout: 120_000 }, async () => {
    const [built, again] = [await buildShell(request, body), await buildShell(request, body)];
    if (!built.ok || !again.ok) throw new Error("The top was refused.");
    expect(Buffer.from(built.value.glb).equals(Buffer.from(again.value.glb))).toBe(true);
    const { paper, photoPlaces } = built.value;
    expect(paper.print).toBe("photo");
    expect(paper.triangleCount).toBeLessThan(15_000);
    expect(built.value.warnings.map(({ code }) => code)).toEqual(["size-estimated", "back-from-front-cloth"]);
    const file = await new NodeIO().registerExtensions([EXTTextureWebP]).readBinary(built.value.glb);
    const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
    const count = primitive?.getAttribute("POSITION")?.getCount() ?? 0;
    expect(count).toBe(paper.vertexCount);
    expect(photoPlaces?.length).toBe(2 * count);
    const atlas = primitive?.getAttribute("TEXCOORD_1")?.getArray() ?? [];
    expect([...atlas].every((value) => value >= 0 && value <= 1)).toBe(true);
    const places = primitive?.getAttribute("POSITION");
    for (const { id, vertex } of paper.landmarks) {
      const [x = 0] = places?.getElement(vertex, []) ?? [];
      if (id.endsWith("Left")) expect(x, id).toBeGreaterThan(0);
      if (id.endsWith("Right")) expect(x, id).toBeLessThan(0);
    }
    const indices = primitive?.getIndices()?.getArray() ?? [];
    const edges = new Map<string, number>();
    const key = (vertex: number) => (places?.getElement(vertex, []) ?? []).join();
    for (let at = 0; at < indices.length; at += 1) {
      const [a, b] = [indices[at] ?? 0, indices[at % 3 === 2 ? at - 2 : at + 1] ?? 0];
      const edge = [key(a), key(b)].sort().join("|");
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    }
    expect(Math.max(...edges.values()), "faces at one edge").toBeLessThanOrEqual(2);
  });

  it("names the remedy where landmarks are missing", async () => {
    const front = { ...plainTop(), landmarks: [] };
    const refused = await buildShell({ ...request, front }, body);
    expect(refused).toMatchObject({ ok: false, code: "landmarks-missing" });
  });
});
