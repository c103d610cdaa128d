import sharp from "sharp";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, type BodyState } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
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

const POSES = 300;
const SIZE = { widthPixels: 432, heightPixels: 768 } as const;
/** From the inside out, in colours that no light mixes up. */
const LAYERS = [
  { name: "trousers", colour: "#1010e0", hue: 2 },
  { name: "shirt", colour: "#10c010", hue: 1 },
  { name: "jacket", colour: "#e01010", hue: 0 },
] as const;

/**
 * M9: jacket over shirt over trousers on people of chance, seen from all sides: where the mirror's scene shows an inner
 * layer or skin although the outer layer, as it lies on the body, is nearer.
 */
export async function measureM9(
  world: MadeWorld,
  browser: SyntheticBrowser,
  _shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const chance = createChance(options.seed + 9);
  const shells = await Promise.all(LAYERS.map(({ name }) => readStockShell(name)));
  const skin = await readBodyMesh();
  const dresses: MadeDress[] = LAYERS.map(({ name, colour }) => ({ folder: "/garments/", name, colour }));
  const dressed = await browser.dressed();
  const stances = [...world.stances, ...COVERING];
  const poses: {
    stance: string;
    yawDegrees: number;
    count: LayerCount;
    swapped: LayerCount;
    rgba: Uint8Array;
  }[] = [];
  for (let pose = 0; pose < (options.count ?? POSES); pose++) {
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
      depths: shells.map((shell) => depthOf(shell, body)),
      body: depthOf(skin, body),
      pixelsPerMetre: body.pixelsPerMetre,
    };
    const hues = LAYERS.map(({ hue }) => hue);
    poses.push({
      stance: stance.name,
      yawDegrees,
      count: countLayers({ ...picture, shown: layersByHue(rgba, hues) }),
      swapped: countLayers({ ...picture, shown: layersByHue(rgba, hues.toReversed()) }),
      rgba,
    });
  }
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
        id: "M9 inner layer shown where the outer is nearer",
        unit,
        value: share("innerThrough", "outer"),
        sign: "≤",
        bar: 0.2,
        n,
      }),
      bounded({
        id: "M9 body shown where cloth is nearer",
        unit,
        value: share("bodyThrough", "cloth"),
        sign: "≤",
        bar: 0.2,
        n,
      }),
      told({
        id: "M9 inner layer shown through the outer, crossing meshes counted too",
        unit,
        value: share("innerCrossing", "outer"),
        n,
      }),
      told({ id: "M9 cloth missing at its outline", unit, value: share("missing", "cloth"), n }),
      told({
        id: "M9 control: jacket and trousers mixed up",
        unit,
        value: share("innerThrough", "outer", "swapped"),
        n,
      }),
    ],
    rows: poses.map(({ stance, yawDegrees, count }, item) => ({
      measure: "M9",
      item,
      stance,
      yawDegrees: Number(yawDegrees.toFixed(1)),
      ...count,
    })),
    worst: await Promise.all(
      worst.map(async ({ stance, yawDegrees, count, rgba }) => ({
        title: `layers, ${stance}, turned ${yawDegrees.toFixed(0)}°: through ${count.innerThrough}, crossing ${count.innerCrossing} of ${count.outer}, body ${count.bodyThrough} of ${count.cloth}`,
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
