import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type BodySource, readBodySource } from "../../../content/garments/build/body-source.node.ts";
import { foldBones, foldWeights, jointCentre } from "../../../content/garments/build/fold-rig.ts";
import { type Mesh, normalsOf } from "../../../content/garments/build/mesh.ts";
import { type ObjMesh, parseObj } from "../../../content/garments/build/parse-obj.ts";
import { parseClothesBinding, refitClothes } from "../../../content/garments/build/refit-clothes.ts";
import { mean } from "../../../content/garments/build/vector.ts";
import type { Girth } from "../../contract/index.ts";

import { randomBody } from "./body-morphs.ts";
import { type Arms, type Colour, type Figure, loosened, posed, trianglesOf } from "./figure.ts";
import { longHair } from "./long-hair.ts";
import { morphBody } from "./morph-body.ts";
import { between } from "./random.ts";
import { tapeGirths } from "./tape-girths.ts";

/** A made person of known girths, dressed. */
export interface DressedPerson {
  readonly girthsCm: Record<Girth, number>;
  readonly statureCm: number;
  readonly outfit: string;
  /** The person in a stance, standing on y = 0. */
  figures(arms: Arms, yawRadians: number): readonly Figure[];
}

/** Each piece of cloth stands off the body by up to so much besides its cut, metres. */
const LOOSEST_METRES = 0.015;
const LONG_HAIR_SHARE = 0.3;
const CLOTH_NEARER_METRES = 0.02;
const HAIR_METRES = [0.004, 0.03] as const;

/** Dresses random bodies in MakeHuman's outfits. */
export function openWardrobe(
  bodyFolder: string,
  clothesFolder: string,
): (random: () => number) => DressedPerson {
  const source = cached(readBodySource(bodyFolder));
  const weights = foldWeights(source);
  const outfits = readdirSync(clothesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, ...readOutfit(clothesFolder, name) }));
  const skinFaces = source.mesh.faces.filter((face) => face.group === "body").map((face) => face.vertices);
  return (random) => {
    const recipe = randomBody(random);
    const positions = morphBody(source.mesh, source.target, recipe);
    const bones = foldBones(source, positions);
    const outfit = outfits[Math.floor(random() * outfits.length)];
    if (outfit === undefined) throw new Error(`There are no clothes in ${clothesFolder}.`);
    const cloth = loosened(refitClothes(outfit.mesh, outfit.binding, { positions, weights }), () =>
      between(random, 0, LOOSEST_METRES),
    );
    const skin: Mesh = {
      positions: withHair(source, positions, skinFaces, random),
      weights,
      faces: skinFaces,
    };
    const figureOf = (
      mesh: Mesh,
      colours: readonly Colour[],
      partOf: (vertex: number) => number,
      nearerMetres: number,
    ) => {
      const triangles = trianglesOf(mesh);
      return (arms: Arms, yaw: number): Figure => ({
        positions: posed(mesh, bones, arms, yaw),
        triangles,
        colourOf: (at) => colours[partOf(triangles[at]?.[0] ?? 0)] ?? [0.5, 0.5, 0.5],
        nearerMetres,
      });
    };
    const eyes = ["joint-l-eye", "joint-r-eye"].map((cube) => jointCentre(source, positions, cube));
    const tone = between(random, 0.35, 0.9);
    const hairTone = between(random, 0.05, 0.5);
    const skinFigure = figureOf(
      skin,
      [
        [tone, tone * 0.78, tone * 0.66],
        [hairTone, hairTone * 0.8, hairTone * 0.6],
        [0.08, 0.06, 0.06],
      ],
      (vertex) => {
        const at = [0, 1, 2].map((axis) => positions[3 * vertex + axis] ?? 0);
        const [x = 0, y = 0, z = 0] = at;
        if (eyes.some(([ex, ey, ez]) => Math.hypot(x - ex, (y - ey) * 1.6, (z - ez) * 0.5) < 0.017)) return 2;
        return isScalp(eyes[0]?.[1] ?? 0, eyes[0]?.[2] ?? 0, y, z) ? 1 : 0;
      },
      0,
    );
    const hair = random() < LONG_HAIR_SHARE ? longHair(mean(eyes), random) : null;
    const hairColour: Colour = [hairTone, hairTone * 0.8, hairTone * 0.6];
    const hairFigure = hair === null ? null : figureOf(hair, [hairColour], () => 0, 0);
    const dye: Colour = [random(), random(), random()];
    const second: Colour = [random(), random(), random()];
    const waistMetres = bones.find(({ name }) => name === "hips")?.head[1] ?? 1;
    const clothFigure = figureOf(
      cloth,
      [dye, second],
      (vertex) => ((cloth.positions[3 * vertex + 1] ?? 0) > waistMetres + 0.05 ? 0 : 1),
      CLOTH_NEARER_METRES,
    );
    const floor = cloth.positions.reduce(
      (least, value, at) => (at % 3 === 1 ? Math.min(least, value) : least),
      0,
    );
    return {
      girthsCm: tapeGirths(source.mesh, positions, weights, bones),
      statureCm: 100 * recipe.statureMetres,
      outfit: outfit.name,
      figures: (arms, yaw) =>
        [skinFigure, clothFigure, ...(hairFigure === null ? [] : [hairFigure])].map((figureAt) =>
          raised(figureAt(arms, yaw), -floor),
        ),
    };
  };
}

function isScalp(eyeY: number, eyeZ: number, y: number, z: number): boolean {
  return y > eyeY + 0.045 || (y > eyeY - 0.06 && z < eyeZ - 0.1);
}

function withHair(
  source: BodySource,
  positions: Float64Array,
  faces: Mesh["faces"],
  random: () => number,
): Float64Array {
  if (random() < 0.3) return positions;
  const by = between(random, ...HAIR_METRES);
  const normals = normalsOf({ positions, weights: new Float64Array(), faces });
  const eye = jointCentre(source, positions, "joint-l-eye");
  return positions.map((value, at) => {
    const vertex = Math.floor(at / 3);
    const [y = 0, z = 0] = [positions[3 * vertex + 1], positions[3 * vertex + 2]];
    return isScalp(eye[1], eye[2], y, z) ? value + by * (normals[at] ?? 0) : value;
  });
}

function raised(figure: Figure, byMetres: number): Figure {
  return {
    ...figure,
    positions: figure.positions.map((value, at) => (at % 3 === 1 ? value + byMetres : value)),
  };
}

function readOutfit(
  folder: string,
  name: string,
): { readonly mesh: ObjMesh; readonly binding: ReturnType<typeof parseClothesBinding> } {
  const read = (kind: string) =>
    gunzipSync(readFileSync(join(folder, name, `${name}.${kind}.gz`))).toString("utf8");
  return { mesh: parseObj(read("obj")), binding: parseClothesBinding(read("mhclo")) };
}

/** Morph targets are read once. */
function cached(source: BodySource): BodySource {
  const known = new Map<string, ReturnType<BodySource["target"]>>();
  return {
    ...source,
    target(path) {
      const found = known.get(path) ?? source.target(path);
      known.set(path, found);
      return found;
    },
  };
}
