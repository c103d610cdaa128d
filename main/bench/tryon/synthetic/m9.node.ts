import sharp from "sharp";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, type BodyState } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
import { keepsOwnLength, ownLengths } from "../../../../renderer/mirror/scene/own-lengths.ts";
import { skinVertex } from "../../../../renderer/mirror/scene/project-landmarks.ts";
import type { MadeDress } from "../../../../renderer/workbench/synthetic/dressed.dom.ts";
import { fromBase64, packBody } from "../../../../renderer/workbench/synthetic/packed.ts";
import { bounded, told } from "../../figure.ts";
import { createChance } from "./chance.ts";
import { countLayers, type LayerCount, layersByHue } from "./layer-shares.ts";
import type { WornShell } from "./m1-shells.node.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import { type SyntheticOptions, type SyntheticOutcome, WORST_SHOWN } from "./outcome.ts";
import { choosePerson } from "./people.ts";
import { rasterize } from "./raster.ts";
import type { Shell } from "./shell-mesh.node.ts";
import { readBodyMesh, readStockShell } from "./shells.node.ts";
import { COVERING } from "./stances.ts";
import { trueState } from "./true-state.ts";
import type { MadeWorld } from "./world.node.ts";

const SIZE = { widthPixels: 432, heightPixels: 768 } as const;
type Hue = 0 | 1 | 2;
/** From the inside out, in colours that no light mixes up: blue, green, red. */
const COLOURS: readonly { readonly colour: string; readonly hue: Hue }[] = [
  { colour: "#1010e0", hue: 2 },
  { colour: "#10c010", hue: 1 },
  { colour: "#e01010", hue: 0 },
];
const OUTFITS = [
  { name: "M9", layers: ["trousers", "shirt", "jacket"], poses: 300 },
  { name: "M9 jacket over jumper over shirt:", layers: ["shirt", "long-sleeve", "jacket"], poses: 100 },
  { name: "M9 coat over jacket over shirt:", layers: ["shirt", "jacket", "coat"], poses: 100 },
] as const;
type Outfit = (typeof OUTFITS)[number];
/** The jumper of the jacket's outfit, and the coat. */
const WORN_OVER: readonly Outfit["layers"][number][] = ["long-sleeve", "coat"];

interface Pose {
  readonly stance: string;
  readonly yawDegrees: number;
  readonly count: LayerCount;
  readonly swapped: LayerCount;
  readonly rgba: Uint8Array;
}

/**
 * M9: jacket over shirt over trousers, jacket over jumper over shirt, and coat over jacket over shirt, on people of
 * chance, seen from all sides: where the mirror's scene shows an inner layer or skin although the outer layer, as it
 * lies on the body, is nearer.
 */
export async function measureM9(
  world: MadeWorld,
  browser: SyntheticBrowser,
  _shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const outcomes: SyntheticOutcome[] = [];
  for (const outfit of OUTFITS) outcomes.push(await measureOutfit(outfit, world, browser, options));
  return {
    figures: outcomes.flatMap(({ figures }) => figures),
    rows: outcomes.flatMap(({ rows }) => rows),
    worst: outcomes.flatMap(({ worst }) => worst),
  };
}

async function measureOutfit(
  outfit: Outfit,
  world: MadeWorld,
  browser: SyntheticBrowser,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const chance = createChance(options.seed + 9);
  const shells = await Promise.all(outfit.layers.map(readStockShell));
  const skin = await readBodyMesh();
  const dresses: MadeDress[] = outfit.layers.map((name, at) => ({
    folder: "/garments/",
    name,
    colour: COLOURS[at]?.colour ?? "#000000",
    wornOver: WORN_OVER.includes(name),
  }));
  const dressed = await browser.dressed();
  const stances = [...world.stances, ...COVERING];
  const hues = COLOURS.map(({ hue }) => hue);
  const poses: Pose[] = [];
  for (let pose = 0; pose < Math.min(outfit.poses, options.count ?? outfit.poses); pose++) {
    const stance = chance.pick(stances);
    const { person, yawDegrees } = choosePerson(world, chance, stance, chance.between(0, 180));
    const girth = chance.between(0.92, 1.25);
    const full = trueState(person, stance, yawDegrees, { chest: girth, waist: girth, hip: girth });
    const body = shrunk(full, SIZE.widthPixels / person.camera.widthPixels);
    const text = await browser.page.evaluate(
      ({ dressed, dresses, body, size }) => dressed.pixels(dresses, body, size),
      { dressed, dresses, body: packBody(body), size: SIZE },
    );
    const rgba = fromBase64(text);
    const picture = {
      depths: shells.map((shell) => depthOf(worn(shell, body), body)),
      body: depthOf(skin, body),
      pixelsPerMetre: body.pixelsPerMetre,
      widthPixels: SIZE.widthPixels,
    };
    poses.push({
      stance: stance.name,
      yawDegrees,
      count: countLayers({ ...picture, shown: layersByHue(rgba, hues) }),
      swapped: countLayers({ ...picture, shown: layersByHue(rgba, hues.toReversed()) }),
      rgba,
    });
  }
  return outcomeOf(outfit.name, poses);
}

async function outcomeOf(name: string, poses: readonly Pose[]): Promise<SyntheticOutcome> {
  const sum = (of: "count" | "swapped", key: keyof LayerCount): number =>
    poses.reduce((total, pose) => total + pose[of][key], 0);
  const share = (key: keyof LayerCount, over: keyof LayerCount, of: "count" | "swapped" = "count"): number =>
    (100 * sum(of, key)) / sum(of, over);
  const badness = ({ count }: (typeof poses)[number]): number =>
    count.innerCrossing / count.outer + count.bodyThrough / count.cloth;
  const worst = poses.toSorted((a, b) => badness(b) - badness(a)).slice(0, WORST_SHOWN);
  const n = poses.length;
  const unit = "%";
  return {
    figures: [
      bounded({
        id: `${name} inner layer shown where the outer is nearer`,
        unit,
        value: share("innerThrough", "outer"),
        sign: "≤",
        bar: 0.2,
        n,
      }),
      bounded({
        id: `${name} body shown where cloth is nearer`,
        unit,
        value: share("bodyThrough", "cloth"),
        sign: "≤",
        bar: 0.2,
        n,
      }),
      told({
        id: `${name} inner layer shown where the outer is nearer, at the outer's very edge`,
        unit,
        value: share("throughAtEdge", "outer"),
        n,
      }),
      told({
        id: `${name} inner layer shown through the outer, crossing meshes counted too`,
        unit,
        value: share("innerCrossing", "outer"),
        n,
      }),
      told({ id: `${name} cloth missing at its outline`, unit, value: share("missing", "cloth"), n }),
      told({
        id: `${name} control: jacket and trousers mixed up`,
        unit,
        value: share("innerThrough", "outer", "swapped"),
        n,
      }),
    ],
    rows: poses.map(({ stance, yawDegrees, count }, item) => ({
      measure: name,
      item,
      stance,
      yawDegrees: Number(yawDegrees.toFixed(1)),
      ...count,
    })),
    worst: await Promise.all(
      worst.map(async ({ stance, yawDegrees, count, rgba }) => ({
        title: `${name} layers, ${stance}, turned ${yawDegrees.toFixed(0)}°: through ${count.innerThrough}, crossing ${count.innerCrossing} of ${count.outer}, body ${count.bodyThrough} of ${count.cloth}`,
        png: await sharp(Buffer.from(rgba.buffer), {
          raw: { width: SIZE.widthPixels, height: SIZE.heightPixels, channels: 4 },
        })
          .png()
          .toBuffer(),
      })),
    ),
  };
}

/** The same body in a smaller picture. */
function shrunk(body: BodyState, by: number): BodyState {
  return {
    ...body,
    positions: body.positions.map((value) => value * by),
    scales: body.scales.map((value) => value * by),
    pixelsPerMetre: body.pixelsPerMetre * by,
  };
}

/** A garment as long as it was cut on this body, as the mirror draws it. */
function worn({ mesh, triangles, paper }: Shell, body: BodyState): Pick<Shell, "mesh" | "triangles"> {
  if (!keepsOwnLength(paper.category)) return { mesh, triangles };
  return { mesh: { ...mesh, positions: ownLengths(mesh, REST_SKELETON, body) }, triangles };
}

/** How near a mesh comes at each pixel, as it lies on the body: pixels towards the viewer. */
function depthOf({ mesh, triangles }: Pick<Shell, "mesh" | "triangles">, body: BodyState): Float32Array {
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(REST_SKELETON, body, matrices);
  const places = new Float32Array(mesh.positions.length);
  for (let vertex = 0; vertex < places.length / 3; vertex++) {
    const [x, y, z] = skinVertex(mesh, matrices, vertex);
    places.set([x, -y, -z], 3 * vertex);
  }
  const { depth } = rasterize([{ places, triangles, id: 1 }], SIZE.widthPixels, SIZE.heightPixels);
  return depth.map((value) => -value);
}
