import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyShape } from "../../../../content/garments/build/body-shape.ts";
import { type BodySource, readBodySource } from "../../../../content/garments/build/body-source.node.ts";
import { readBodyShape } from "../../../../content/garments/build/read-body-shape.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { AVERAGE_BUILD } from "./build-of.ts";
import { bvhPose } from "./bvh-pose.ts";
import { type FigureParts, figureParts, type HairCut } from "./figure-parts.ts";
import { type MadeBody, makeBody, remembered } from "./made-body.ts";
import { STANCES, type Stance } from "./stances.ts";
import { CUTS, readTrueGarment, type TrueGarment } from "./true-garment.node.ts";

/** Everything that made people and their clothes come from; read once a run. */
export interface MadeWorld {
  readonly source: BodySource;
  readonly shape: BodyShape;
  readonly average: MadeBody;
  readonly figures: Readonly<Record<HairCut, FigureParts>>;
  readonly garments: readonly TrueGarment[];
  readonly stances: readonly Stance[];
  /** What was not there, each in a sentence. */
  readonly missing: readonly string[];
}

/** Folder of the free test data, `DATA_DIR` or beside the project. */
export function dataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment["DATA_DIR"] ?? join(import.meta.dirname, "../../../../../shared/data");
}

/** Reads bodies, clothes and poses. Fails with a sentence where there is no body or no clothes. */
export function readWorld(folder: string): Result<MadeWorld, "source-missing"> {
  const bodyFolder = join(folder, "body/mpfb2");
  const clothesFolder = join(folder, "garments-3d");
  for (const path of [join(bodyFolder, "3dobjs/base.obj.gz"), join(clothesFolder, "male_casualsuit04")]) {
    if (!existsSync(path))
      return fail("source-missing", `Made bodies need ${path}: set DATA_DIR to the folder of the test data.`);
  }
  const source = remembered(readBodySource(bodyFolder));
  const shape = readBodyShape(bodyFolder);
  const average = makeBody(source, AVERAGE_BUILD);
  const cut = (hair: HairCut): FigureParts => figureParts(source, shape.weights, average, hair);
  const motions = globSync("standing*.bvh.gz", { cwd: join(folder, "poses") }).toSorted();
  const missing = motions.length > 0 ? [] : [`No motions in ${join(folder, "poses")}: own stances only.`];
  return succeed({
    source,
    shape,
    average,
    figures: { long: cut("long"), short: cut("short"), none: cut("none") },
    garments: CUTS.map((one) => readTrueGarment(clothesFolder, one, shape)),
    stances: [
      ...STANCES,
      ...motions.map((file) => ({
        name: file.replace(".bvh.gz", ""),
        pose: bvhPose(gunzipSync(readFileSync(join(folder, "poses", file))).toString("utf8")),
      })),
    ],
    missing,
  });
}

/** A garment of the world by name. Throws where it has none of that name. */
export function garmentNamed(world: MadeWorld, name: string): TrueGarment {
  const found = world.garments.find(({ cut }) => cut.name === name);
  if (found === undefined) throw new Error(`The world has no garment ${name}.`);
  return found;
}
