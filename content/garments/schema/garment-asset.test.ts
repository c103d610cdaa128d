import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeIO } from "@gltf-transform/core";
import { describe, expect, it } from "vitest";
import { REST_SKELETON } from "../../../models/body/rest-skeleton.ts";
import { BONES } from "../../../models/contract/index.ts";
import { bodyAssetSchema, garmentAssetSchema } from "./garment-asset.ts";

const FOLDER = fileURLToPath(new URL("../assets/", import.meta.url));
const MAX_GLB_BYTES = 600 * 1024;
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}${name}.json`, "utf8"));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".glb") && file !== "body.glb")
  .map((file) => file.replace(".glb", ""));
const body = bodyAssetSchema.parse(read("body"));

async function meshOf(name: string) {
  const file = await new NodeIO().read(`${FOLDER}${name}.glb`);
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const array = (attribute: string) => primitive?.getAttribute(attribute)?.getArray() ?? [];
  return { array, indices: primitive?.getIndices()?.getArray() ?? [] };
}

it("has one skeleton for bodies and garments", () => {
  expect(body.bones.map(({ name }) => name)).toEqual([...BONES]);
  REST_SKELETON.forEach((bone, index) => {
    [...bone.head, ...bone.tail].forEach((value, at) => {
      const written = [...(body.bones[index]?.head ?? []), ...(body.bones[index]?.tail ?? [])];
      expect(written[at]).toBeCloseTo(value, 3);
    });
  });
});

describe.each(names)("%s", (name) => {
  const paper = garmentAssetSchema.parse(read(name));

  it("is small and agrees with its mesh", async () => {
    expect(statSync(`${FOLDER}${name}.glb`).size).toBeLessThanOrEqual(MAX_GLB_BYTES);
    const { array, indices } = await meshOf(name);
    expect(array("POSITION").length).toBe(3 * paper.vertexCount);
    expect(indices.length).toBe(3 * paper.triangleCount);
    expect(Math.max(...indices)).toBeLessThan(paper.vertexCount);
    expect([...array("POSITION"), ...array("NORMAL"), ...array("TEXCOORD_0")].every(Number.isFinite)).toBe(
      true,
    );
    const weights = array("WEIGHTS_0");
    for (let vertex = 0; vertex < paper.vertexCount; vertex += 1) {
      const sum = [0, 1, 2, 3].reduce((total, at) => total + (weights[4 * vertex + at] ?? 0), 0);
      expect(sum).toBe(255);
    }
  });

  it("names places on the right sides", async () => {
    const { array } = await meshOf(name);
    const x = (vertex: number): number => array("POSITION")[3 * vertex] ?? Number.NaN;
    for (const { id, vertex } of paper.landmarks) {
      if (id.endsWith("Left")) expect(x(vertex), id).toBeGreaterThan(0);
      if (id.endsWith("Right")) expect(x(vertex), id).toBeLessThan(0);
      if (id.endsWith("Front")) expect(Math.abs(x(vertex)), id).toBeLessThan(0.08);
    }
    expect(paper.landmarks.map(({ id }) => id)).toEqual(expect.arrayContaining(["hemLeft", "hemRight"]));
  });

  it("covers skin of its own region", () => {
    const bytes = Buffer.from(paper.covers, "base64");
    expect(bytes.length).toBe(Math.ceil(body.vertexCount / 8));
    const covered = bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
    expect(covered / body.vertexCount).toBeGreaterThan(0.05);
    expect(covered / body.vertexCount).toBeLessThan(0.75);
  });
});

it("refuses unknown keys", () => {
  const paper = garmentAssetSchema.parse(read(names[0] ?? ""));
  expect(garmentAssetSchema.safeParse({ ...paper, price: 10 }).success).toBe(false);
});
