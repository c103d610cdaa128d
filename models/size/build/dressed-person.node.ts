import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type BodySource, readBodySource } from "../../../content/garments/build/body-source.node.ts";
import { foldBones, foldWeights, jointCentre } from "../../../content/garments/build/fold-rig.ts";
import { joinMeshes, lowest, type Mesh, normalsOf, pieces } from "../../../content/garments/build/mesh.ts";
import { type ObjMesh, parseObj } from "../../../content/garments/build/parse-obj.ts";
import { parseClothesBinding, refitClothes } from "../../../content/garments/build/refit-clothes.ts";
import { mean } from "../../../content/garments/build/vector.ts";
import type { Girth } from "../../contract/index.ts";

import { randomBody } from "./body-morphs.ts";
import { type Colour, type Figure, type Limbs, loosened, posed, trianglesOf } from "./figure.ts";
import { longHair } from "./long-hair.ts";
import { morphBody } from "./morph-body.ts";
import { between } from "./random.ts";
import { type SewnClothes, sewnClothes } from "./sewn-clothes.ts";
import { tapeGirths } from "./tape-girths.ts";

/** A made person of known girths, dressed. */
export interface DressedPerson {
  readonly girthsCm: Record<Girth, number>;
  readonly statureCm: number;
  readonly outfit: string;
  /** The person in a stance, standing on y = 0. */
  figures(limbs: Limbs, yawRadians: number): readonly Figure[];
}

/** Each piece of cloth stands off the body by up to so much besides its cut, metres. */
const LOOSEST_METRES = 0.016;
/** Outfits that the benches dress people in: no rule is fitted on them. */
const KEPT_FOR_THE_BENCHES: ReadonlySet<string> = new Set([
  "male_casualsuit02",
  "male_casualsuit04",
  "female_casualsuit01",
  "female_elegantsuit01",
]);
/** Shares of people in MakeHuman's outfits and in hardly anything; the others wear what is sewn. */
const OUTFIT_SHARE = 0.7;
const BARE_SHARE = 0.04;
const LONG_HAIR_SHARE = 0.3;
const CLOTH_NEARER_METRES = 0.02;
const HAIR_METRES = [0.004, 0.03] as const;

/** Dresses random bodies in MakeHuman's outfits and in sewn ones. */
export function openWardrobe(
  bodyFolder: string,
  clothesFolder: string,
): (random: () => number) => DressedPerson {
  const source = cached(readBodySource(bodyFolder));
  const weights = foldWeights(source);
  const outfits = readdirSync(clothesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !KEPT_FOR_THE_BENCHES.has(entry.name))
    .map(({ name }) => ({ name, ...readOutfit(clothesFolder, name) }));
  const facesOf = (group: string) =>
    source.mesh.faces.filter((face) => face.group === group).map((face) => face.vertices);
  const skinFaces = facesOf("body");
  const skirtFaces = facesOf("helper-skirt");
  return (random) => {
    const recipe = randomBody(random);
    const positions = morphBody(source.mesh, source.target, recipe);
    const bones = foldBones(source, positions);
    const bare: Mesh = { positions, weights, faces: skinFaces };
    const kind = random();
    const clothes: SewnClothes =
      kind < OUTFIT_SHARE
        ? outfitOn(outfits, bare, bones.find(({ name }) => name === "hips")?.head[1] ?? 1, random)
        : kind < OUTFIT_SHARE + BARE_SHARE
          ? { name: "bare", meshes: [] }
          : sewnClothes({ skin: bare, skirtFaces, bones }, random);
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
      return (limbs: Limbs, yaw: number): Figure => ({
        positions: posed(mesh, bones, limbs, yaw),
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
    const waistMetres = bones.find(({ name }) => name === "hips")?.head[1] ?? 1;
    const clothFigures = clothes.meshes.map((cloth) => {
      const dye: Colour = [random(), random(), random()];
      const second: Colour = [random(), random(), random()];
      const partOf = (vertex: number) =>
        (cloth.positions[3 * vertex + 1] ?? 0) > waistMetres + 0.05 ? 0 : 1;
      return figureOf(cloth, kind < OUTFIT_SHARE ? [dye, second] : [dye, dye], partOf, CLOTH_NEARER_METRES);
    });
    const floor = Math.min(0, ...clothes.meshes.map(lowest));
    return {
      girthsCm: tapeGirths(source.mesh, positions, weights, bones),
      statureCm: 100 * recipe.statureMetres,
      outfit: clothes.name,
      figures: (limbs, yaw) =>
        [skinFigure, ...clothFigures, ...(hairFigure === null ? [] : [hairFigure])].map((figureAt) =>
          raised(figureAt(limbs, yaw), -floor),
        ),
    };
  };
}

type Outfit = { readonly name: string } & ReturnType<typeof readOutfit>;
/** Which part of an outfit a connected piece is, by where most of it lies. */
type Role = "top" | "bottom" | "shoes";
/** Outfits hug a body by so much less, or stand off by so much more, than they were drawn. */
const STANDS_OFF_SHARE = [0.4, 1.15] as const;
const SHOD_SHARE = 0.5;

/** The top of one of MakeHuman's outfits with the bottom and the shoes of others, each closer or looser than drawn. */
function outfitOn(
  outfits: readonly Outfit[],
  body: Mesh,
  hipsMetres: number,
  random: () => number,
): SewnClothes {
  const roles: readonly Role[] = random() < SHOD_SHARE ? ["top", "bottom", "shoes"] : ["top", "bottom"];
  const worn = roles.map((role) => {
    const outfit = outfits[Math.floor(random() * outfits.length)];
    if (outfit === undefined) throw new Error("There are no clothes to fit rules on.");
    const share = between(random, ...STANDS_OFF_SHARE);
    const references = outfit.binding.references.map(
      ([from, to, distance]) => [from, to, distance / share] as const,
    );
    const whole = refitClothes(outfit.mesh, { ...outfit.binding, references }, body);
    const parts = pieces(whole).filter((piece) => roleOf(piece, hipsMetres) === role);
    return { name: outfit.name, mesh: parts.length === 0 ? null : joinMeshes(parts) };
  });
  return {
    name: worn[0]?.name ?? "",
    meshes: worn.flatMap(({ mesh }) =>
      mesh === null ? [] : [loosened(mesh, () => between(random, 0, LOOSEST_METRES))],
    ),
  };
}

function roleOf({ positions }: Mesh, hipsMetres: number): Role {
  const heights = positions.filter((_, at) => at % 3 === 1);
  const middle = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  if (middle > hipsMetres) return "top";
  return middle > 0.2 * hipsMetres ? "bottom" : "shoes";
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
