import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MeshoptSimplifier } from "meshoptimizer";
import { BONES } from "../../../models/contract/index.ts";
import { BODY_PARTS, bodyAssetSchema } from "../schema/garment-asset.ts";
import type { BodyShape } from "./body-shape.ts";
import { keepFaces, type Mesh, normalsOf, vertexCount, weightsAt } from "./mesh.ts";
import { strongestFour } from "./strongest-four.ts";
import { triangulate } from "./triangulate.ts";
import { writeGlb } from "./write-glb.node.ts";

const TARGET_TRIANGLES = 5_000;
const TARGET_ERROR = 0.02;

/** The skin with about 5,000 triangles. */
export async function simplifiedBody(body: BodyShape): Promise<Mesh> {
  await MeshoptSimplifier.ready;
  const indices = Uint32Array.from(triangulate(body.skin).flat());
  const [kept] = MeshoptSimplifier.simplify(
    indices,
    Float32Array.from(body.skin.positions),
    3,
    TARGET_TRIANGLES * 3,
    TARGET_ERROR,
  );
  const faces = Array.from({ length: kept.length / 3 }, (_, face) => [
    ...kept.subarray(3 * face, 3 * face + 3),
  ]);
  return keepFaces(body.skin, faces);
}

/** Writes `body.glb` and `body.json`: what hides cloth behind arms, hands and head. */
export async function writeBody(folder: string, body: BodyShape, simple: Mesh): Promise<void> {
  const bound = Array.from({ length: vertexCount(simple) }, (_, vertex) => weightsAt(simple, vertex));
  const four = bound.map((row) => strongestFour(row));
  await writeGlb(
    join(folder, "body.glb"),
    "body",
    {
      positions: [...simple.positions],
      normals: [...normalsOf(simple)],
      joints: four.flatMap(({ joints }) => joints),
      weights: four.flatMap(({ weights }) => weights),
      parts: four.map(({ joints }) => BODY_PARTS.indexOf(partOf(joints[0] ?? 0))),
      indices: simple.faces.flat(),
    },
    body.bones,
  );
  const paper = bodyAssetSchema.parse({
    name: "body",
    vertexCount: vertexCount(simple),
    triangleCount: simple.faces.length,
    bones: body.bones,
    source: "MakeHuman base mesh hm08",
    licence: "CC0-1.0",
  });
  writeFileSync(join(folder, "body.json"), `${JSON.stringify(paper, null, 2)}\n`);
}

function partOf(joint: number): (typeof BODY_PARTS)[number] {
  const bone = BONES[joint] ?? "hips";
  if (/head|neck/.test(bone)) return "head";
  if (/Hand/.test(bone)) return "hands";
  if (/UpperArm|Forearm/.test(bone)) return "arms";
  return /Thigh|Shin|Foot/.test(bone) ? "legs" : "torso";
}
