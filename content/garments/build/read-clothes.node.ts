import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyShape } from "./body-shape.ts";
import { connected } from "./connected.ts";
import type { Mesh } from "./mesh.ts";
import { parseObj } from "./parse-obj.ts";
import { parseClothesBinding, refitClothes } from "./refit-clothes.ts";

/** One of MakeHuman's outfits on the rest body. */
export interface Outfit {
  readonly mesh: Mesh;
  /** For each face the number of its island in the outfit's texture, largest island first. */
  readonly islands: readonly number[];
}
export type ReadClothes = (name: string) => Outfit;

export function clothesReader(folder: string, body: BodyShape): ReadClothes {
  const read = (name: string, kind: string): string =>
    gunzipSync(readFileSync(join(folder, name, `${name}.${kind}.gz`))).toString("utf8");
  return (name) => {
    const clothes = parseObj(read(name, "obj"));
    return {
      mesh: refitClothes(clothes, parseClothesBinding(read(name, "mhclo")), body),
      islands: connected(clothes.faces.map((face) => face.uvs)),
    };
  };
}
