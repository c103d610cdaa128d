import type { BodyShape } from "../../../../content/garments/build/body-shape.ts";
import type { LandmarkId } from "../../../../content/garments/build/landmarks.ts";
import type { FlatPhoto } from "../../../../content/intake/contract/flat-photo.ts";
import { BONE_COUNT, BONES, type BoneName } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
import { bodyStateOf, type PoseSpec } from "../../../../renderer/workbench/synthetic-pose.ts";
import type { FlatGarment } from "../../pipeline/flat-overlays.ts";
import type { Place } from "../../pipeline/thin-plate.ts";
import { createChance } from "./chance.ts";
import type { Print } from "./cloth-print.ts";
import { carriedBy, type PosedBones, skinAll } from "./posed.ts";
import { rasterize } from "./raster.ts";
import { PRODUCT_LIGHT, type ShadedMesh, shade } from "./shade.ts";
import { shrink } from "./shrink.ts";
import { placeOf } from "./surface-point.ts";
import type { TrueGarment } from "./true-garment.node.ts";

/** Laid flat, both panels on a table; or on a mannequin that was retouched away, as its front shows. */
export type FlatKind = "laid" | "mannequin";

export interface FlatLay {
  readonly photo: FlatPhoto;
  /** The same, as overlays of the whole photo need it; with the joints of the body that the garment was made on. */
  readonly flat: FlatGarment;
  /** Where the garment's named places lie in the photo, also those that do not show. */
  readonly places: readonly {
    readonly id: LandmarkId;
    readonly xPixels: number;
    readonly yPixels: number;
    readonly shows: boolean;
  }[];
}

const WIDTH_PIXELS = 768;
const HEIGHT_PIXELS = 1024;
/** Pixels are drawn so many times finer and averaged. */
const FINER = 2;
const MARGIN_SHARE = 0.09;
/**
 * A panel laid flat is half the girth wide, which is more than the body's breadth: by 1.38 to 1.44 in slices of all
 * five garments (their girth over twice their breadth); a sleeve's half circumference over its breadth is π / 2.
 */
const LAID_WIDER = { chest: 1.42, waist: 1.42, hip: 1.38 };
const LAID_SLEEVE_WIDER = Math.PI / 2;
/** A landmark within this of what shows counts as shown. */
const SHOWS_METRES = 0.02;

const SLEEVES: PoseSpec["directions"] = {
  leftUpperArm: [0.62, -0.78, 0],
  leftForearm: [0.5, -0.86, 0],
  rightUpperArm: [-0.62, -0.78, 0],
  rightForearm: [-0.5, -0.86, 0],
};

/** Photographs a garment as a shop does: upright on a plain, not quite even ground. */
export function layFlat(
  garment: TrueGarment,
  shape: BodyShape,
  options: {
    readonly kind: FlatKind;
    readonly side: "front" | "back";
    readonly print: Print;
    readonly seed: number;
  },
): FlatLay {
  const { kind, side, print, seed } = options;
  const chance = createChance(seed);
  const matrices = spread(shape, kind, side);
  const world = skinAll(garment.rest.positions, garment.rest.weights, matrices);
  const { places, pixelsPerMetre, inPhoto } = fitted(world);
  const mesh = clothMesh(garment, world, places, print);
  const raster = rasterize([mesh], WIDTH_PIXELS * FINER, HEIGHT_PIXELS * FINER);
  const ground = chance.between(0.88, 0.97);
  const [tiltX, tiltY] = [chance.between(-0.05, 0.05), chance.between(-0.06, 0.02)];
  const groundAt = (x: number, y: number): readonly [number, number, number] => {
    const level = ground + tiltX * (x - 0.5) + tiltY * (y - 0.5);
    return [level, level, level * 0.995];
  };
  const fine = shade(raster, [mesh], groundAt, PRODUCT_LIGHT);
  const rgba = shrink(fine, WIDTH_PIXELS * FINER, FINER);
  for (let at = 0; at < rgba.length; at += 4) {
    const grain = chance.normal(1.2);
    for (let channel = 0; channel < 3; channel++) rgba[at + channel] = (rgba[at + channel] as number) + grain;
  }
  const flatPlaces = Object.fromEntries(
    garment.landmarks.map(({ id, point }): [string, Place] => [id, upright(placeOf(point, places))]),
  );
  const joint = (name: BoneName): Place => {
    const head = shape.bones.find((bone) => bone.name === name)?.head ?? [0, 0, 0];
    return upright(inPhoto(carriedBy(matrices, name, head)));
  };
  return {
    flat: {
      places: flatPlaces,
      box: boxOf(places),
      shoulders: { left: joint("leftUpperArm"), right: joint("rightUpperArm") },
      hips: { left: joint("leftThigh"), right: joint("rightThigh") },
    },
    photo: { widthPixels: WIDTH_PIXELS, heightPixels: HEIGHT_PIXELS, rgba },
    places: garment.landmarks.map(({ id, point }) => {
      const [x, y, depth] = placeOf(point, places);
      return {
        id,
        xPixels: x / FINER,
        yPixels: y / FINER,
        shows: nearestDepth(raster, x, y) > depth - SHOWS_METRES * pixelsPerMetre,
      };
    }),
  };
}

/** A place of the finished photo, y up. */
function upright(fine: ArrayLike<number>): Place {
  return [(fine[0] ?? 0) / FINER, -(fine[1] ?? 0) / FINER];
}

function boxOf(places: Float32Array): FlatGarment["box"] {
  const box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (let at = 0; at < places.length; at += 3) {
    const [x, y] = upright(places.subarray(at, at + 2));
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.max(box.top, y);
    box.bottom = Math.min(box.bottom, y);
  }
  return box;
}

/** Sleeves beside the body, and where laid flat, every part as wide as half its girth. Rest metres to world metres. */
function spread(shape: BodyShape, kind: FlatKind, side: "front" | "back"): PosedBones {
  const state = bodyStateOf(
    shape.bones,
    { yawDegrees: side === "front" ? 0 : 180, directions: SLEEVES },
    { widthPixels: 0, heightPixels: 0.04, pixelsPerMetre: 1 },
  );
  const scales = Float32Array.from(state.scales);
  if (kind === "laid") {
    for (const [index, bone] of BONES.entries())
      if (/UpperArm|Forearm/.test(bone)) scales[2 * index + 1] = LAID_SLEEVE_WIDER;
  }
  const matrices = new Float32Array(16 * BONE_COUNT);
  const girthRatios = kind === "laid" ? LAID_WIDER : state.girthRatios;
  boneMatrices(shape.bones, { ...state, scales, girthRatios }, matrices);
  return matrices;
}

/** Fills the photo but for its margins; orthographic. */
function fitted(world: Float32Array): {
  readonly places: Float32Array;
  readonly pixelsPerMetre: number;
  readonly inPhoto: (point: readonly [number, number, number]) => [number, number, number];
} {
  const spans = [0, 1].map((axis) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = axis; at < world.length; at += 3) {
      least = Math.min(least, world[at] as number);
      most = Math.max(most, world[at] as number);
    }
    return { middle: (least + most) / 2, size: most - least };
  });
  const [across, up] = spans;
  if (across === undefined || up === undefined) throw new Error("A garment spans two axes.");
  const [width, height] = [WIDTH_PIXELS * FINER, HEIGHT_PIXELS * FINER];
  const free = 1 - 2 * MARGIN_SHARE;
  const pixelsPerMetre = Math.min((width * free) / across.size, (height * free) / up.size);
  const inPhoto = ([x, y, z]: readonly [number, number, number]): [number, number, number] => [
    width / 2 + (x - across.middle) * pixelsPerMetre,
    height / 2 - (y - up.middle) * pixelsPerMetre,
    -z * pixelsPerMetre,
  ];
  const places = new Float32Array(world.length);
  for (let at = 0; at < world.length; at += 3)
    places.set(inPhoto(world.subarray(at, at + 3) as unknown as [number, number, number]), at);
  return { places, pixelsPerMetre, inPhoto };
}

/** The cloth with its print; its inside, where it shows, is plain and darker. */
export function clothMesh(
  garment: TrueGarment,
  world: Float32Array,
  places: Float32Array,
  print: Print,
): ShadedMesh {
  const { triangles, rest } = garment;
  const isOutside = (triangle: number): boolean => {
    const [a, b, c] = [0, 1, 2].map((corner) => 3 * (triangles[3 * triangle + corner] as number)) as [
      number,
      number,
      number,
    ];
    const x = (at: number): number => places[at] as number;
    const area = (x(b) - x(a)) * (x(c + 1) - x(a + 1)) - (x(b + 1) - x(a + 1)) * (x(c) - x(a));
    return area < 0;
  };
  return {
    places,
    triangles,
    world,
    id: 1,
    colourAt(triangle, second, third) {
      const [x, y, z] = restAt(rest.positions, triangles, triangle, second, third);
      if (isOutside(triangle)) return print(x, y, z);
      const [r, g, b] = print(x, y, -1);
      return [0.72 * r, 0.72 * g, 0.72 * b];
    },
  };
}

function restAt(
  positions: Float64Array,
  triangles: Uint32Array,
  triangle: number,
  second: number,
  third: number,
): readonly [number, number, number] {
  const [a, b, c] = [0, 1, 2].map((corner) => 3 * (triangles[3 * triangle + corner] as number)) as [
    number,
    number,
    number,
  ];
  const axis = (of: number): number =>
    (1 - second - third) * (positions[a + of] as number) +
    second * (positions[b + of] as number) +
    third * (positions[c + of] as number);
  return [axis(0), axis(1), axis(2)];
}

function nearestDepth(
  raster: { readonly widthPixels: number; readonly heightPixels: number; readonly depth: Float32Array },
  x: number,
  y: number,
): number {
  const column = Math.min(raster.widthPixels - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(raster.heightPixels - 1, Math.max(0, Math.floor(y)));
  return raster.depth[row * raster.widthPixels + column] as number;
}
