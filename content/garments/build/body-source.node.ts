import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type ObjMesh, parseObj } from "./parse-obj.ts";

const endSchema = z.discriminatedUnion("strategy", [
  z.object({ strategy: z.literal("CUBE"), cube_name: z.string() }),
  z.object({ strategy: z.literal("MEAN"), vertex_indices: z.array(z.number()) }),
  z.object({ strategy: z.literal("VERTEX"), vertex_index: z.number() }),
]);
const rigSchema = z.object({
  bones: z.record(z.string(), z.object({ head: endSchema, tail: endSchema, parent: z.string() })),
});
const weightsSchema = z.object({
  weights: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
});

export type RigEnd = z.infer<typeof endSchema>;
/** The body's files as they are: decimetres, origin about the hips. */
export interface BodySource {
  readonly mesh: ObjMesh;
  readonly rig: z.infer<typeof rigSchema>["bones"];
  readonly weights: z.infer<typeof weightsSchema>["weights"];
  /** Offsets of a morph target: pairs of vertex and its offset in decimetres. */
  readonly target: (path: string) => readonly (readonly [number, number, number, number])[];
}

/** Opens MakeHuman's base mesh hm08, its Mixamo rig and weights. Throws where a file is damaged. */
export function readBodySource(folder: string): BodySource {
  const text = (...path: readonly string[]): string => {
    const bytes = readFileSync(join(folder, ...path));
    return (path.at(-1)?.endsWith(".gz") === true ? gunzipSync(bytes) : bytes).toString("utf8");
  };
  return {
    mesh: parseObj(text("3dobjs", "base.obj.gz")),
    rig: rigSchema.parse(JSON.parse(text("rigs", "standard", "rig.mixamo.json"))).bones,
    weights: weightsSchema.parse(JSON.parse(text("rigs", "standard", "weights.mixamo.json.gz"))).weights,
    target: (path) => parseTarget(text("targets", `${path}.target.gz`)),
  };
}

function parseTarget(text: string): [number, number, number, number][] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [vertex = 0, x = 0, y = 0, z = 0] = line.trim().split(/\s+/).map(Number);
      return [vertex, x, y, z];
    });
}
