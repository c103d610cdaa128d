import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyShape } from "./body-shape.ts";
import { pieces, type Mesh } from "./mesh.ts";
import { parseObj } from "./parse-obj.ts";
import { parseClothesBinding, refitClothes } from "./refit-clothes.ts";

/** Pieces of one of MakeHuman's outfits on the rest body, largest first. */
export type ReadClothes = (name: string) => readonly Mesh[];

export function clothesReader(folder: string, body: BodyShape): ReadClothes {
  const read = (name: string, kind: string): string =>
    gunzipSync(readFileSync(join(folder, name, `${name}.${kind}.gz`))).toString("utf8");
  return (name) =>
    pieces(refitClothes(parseObj(read(name, "obj")), parseClothesBinding(read(name, "mhclo")), body));
}
