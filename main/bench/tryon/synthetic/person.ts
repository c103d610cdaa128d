import { type Chance, createChance } from "./chance.ts";
import { type FigureParts, PART } from "./figure-parts.ts";
import type { MadeBody } from "./made-body.ts";
import { inCamera, type Pinhole, seeAll, seen } from "./pinhole.ts";
import { carriedBy, type PosedBones, poseBones, skinAll } from "./posed.ts";
import { type Raster, type RasterMesh, rasterize } from "./raster.ts";
import { type ShadedMesh, shade } from "./shade.ts";
import type { Stance } from "./stances.ts";
import { trueLandmarks } from "./true-pose.ts";

type Point = readonly [number, number, number];

/** A made person before a made camera. */
export interface Person {
  readonly body: MadeBody;
  readonly bones: PosedBones;
  readonly figure: FigureParts;
  readonly camera: Pinhole;
  /** Every vertex of the base mesh, world metres, and as seen. */
  readonly world: Float32Array;
  readonly places: Float32Array;
  /** MediaPipe's 33 where they really are, world metres. */
  readonly landmarks: readonly Point[];
  /** The measure of all errors: the acromia's distance in space at their depth, pixels. */
  readonly shoulderWidthPixels: number;
}

/**
 * A mirror's camera at chest height or above; somebody of this height stands where they fill most of the picture,
 * and the camera points at the body's middle.
 */
export function chanceCamera(chance: Chance, bodyMetres: number): Pinhole {
  const focalPixels = chance.between(1_100, 1_300);
  const heightMetres = chance.between(1.15, 1.6);
  const distanceMetres = (bodyMetres * focalPixels) / (1280 * chance.between(0.7, 0.84));
  return {
    widthPixels: 720,
    heightPixels: 1280,
    focalPixels,
    heightMetres,
    distanceMetres,
    pitchRadians: Math.atan2(heightMetres - 0.52 * bodyMetres, distanceMetres),
  };
}

/** `shiftMetres` moves the person to the picture's right. */
export function makePerson(
  body: MadeBody,
  weights: Float64Array,
  figure: FigureParts,
  stance: Stance,
  yawDegrees: number,
  camera: Pinhole,
  shiftMetres = 0,
): Person {
  const bones = poseBones(body.bones, { ...stance.pose, yawDegrees });
  const floorMetres = lowestOf(skinAll(body.positions, weights, bones), figure);
  for (let at = 12; at < bones.length; at += 16) {
    bones[at] = (bones[at] as number) + shiftMetres;
    bones[at + 1] = (bones[at + 1] as number) - floorMetres;
  }
  const world = skinAll(body.positions, weights, bones);
  return {
    body,
    bones,
    figure,
    camera,
    world,
    places: withHairOutside(seeAll(camera, world), figure),
    landmarks: trueLandmarks(body, bones),
    shoulderWidthPixels: shoulderWidth(body, bones, camera),
  };
}

/** Hair lies on whatever is worn, however full the chest. */
const HAIR_OUTSIDE_METRES = 0.05;

function withHairOutside(places: Float32Array, { triangles, ids }: FigureParts): Float32Array {
  const hair = new Set<number>();
  ids.forEach((id, triangle) => {
    if (id !== PART.hair) return;
    for (const vertex of triangles.subarray(3 * triangle, 3 * triangle + 3)) hair.add(vertex);
  });
  for (const vertex of hair)
    places[3 * vertex + 2] = (places[3 * vertex + 2] as number) - HAIR_OUTSIDE_METRES;
  return places;
}

/** Height of the lowest vertex that shows: whoever bends a leg comes down. */
function lowestOf(world: Float32Array, { triangles }: FigureParts): number {
  return triangles.reduce((least, vertex) => Math.min(least, world[3 * vertex + 1] as number), Infinity);
}

/** The acromia lie above the heads of the upper arms, as far apart as these. */
function shoulderWidth(body: MadeBody, bones: PosedBones, camera: Pinhole): number {
  const [left, right] = (["leftUpperArm", "rightUpperArm"] as const).map((name) => {
    const bone = body.bones.find((one) => one.name === name);
    return inCamera(camera, carriedBy(bones, name, bone?.head ?? [0, 0, 0]));
  });
  if (left === undefined || right === undefined) throw new Error("A body has two shoulders.");
  const metres = Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
  return (metres * camera.focalPixels) / ((left[2] + right[2]) / 2);
}

/** Where a true landmark shows, pixels. */
export function landmarkAt(person: Person, index: number): readonly [number, number] {
  const [x, y] = seen(person.camera, person.landmarks[index] ?? [0, 0, 0]);
  return [x, y];
}

export function personMesh({ places, figure }: Person): RasterMesh {
  return { places, triangles: figure.triangles, id: figure.ids };
}

export function personRaster(person: Person): Raster {
  return rasterize([personMesh(person)], person.camera.widthPixels, person.camera.heightPixels);
}

const SKINS = [
  [0.93, 0.76, 0.66],
  [0.83, 0.62, 0.5],
  [0.66, 0.46, 0.34],
  [0.45, 0.3, 0.22],
] as const;
const HAIRS = [
  [0.12, 0.09, 0.07],
  [0.28, 0.18, 0.11],
  [0.5, 0.37, 0.2],
] as const;
const UNDERCLOTHES = [
  [0.55, 0.57, 0.6],
  [0.8, 0.79, 0.77],
  [0.2, 0.21, 0.24],
] as const;
const SENSOR_NOISE = 2;

/** A person's own colours, and the room behind them. */
export function personShade(
  person: Person,
  chance: Chance,
): {
  readonly mesh: ShadedMesh;
  readonly backgroundAt: (xShare: number, yShare: number) => Point;
} {
  const skin = chance.pick(SKINS);
  const colours: Readonly<Record<number, Point>> = {
    [PART.hair]: chance.pick(HAIRS),
    [PART.underclothes]: chance.pick(UNDERCLOTHES),
    [PART.eyes]: [0.9, 0.9, 0.9],
  };
  const wall = chance.between(0.6, 0.82);
  return {
    mesh: {
      ...personMesh(person),
      world: person.world,
      colourAt: (triangle, second, third, id) =>
        tinted(colours[id] ?? skin, person.figure, triangle, second, third),
    },
    backgroundAt: (x, y) => {
      const level = y > FLOOR_FROM ? wall * 0.72 : wall * (0.92 + 0.12 * x - 0.1 * y);
      return [level, level * 0.99, level * 0.96];
    },
  };
}

const FLOOR_FROM = 0.86;

/** A person as a camera sees them in plain underclothes, four bytes a pixel. */
export function personPicture(person: Person, seed: number): Uint8ClampedArray<ArrayBuffer> {
  const chance = createChance(seed);
  const { mesh, backgroundAt } = personShade(person, chance);
  const rgba = shade(personRaster(person), [mesh], backgroundAt);
  addNoise(rgba, chance, SENSOR_NOISE);
  return rgba;
}

/** The noise of a camera's sensor: Gaussian, of 255. */
export function addNoise(rgba: Uint8ClampedArray, chance: Chance, deviation: number): void {
  for (let at = 0; at < rgba.length; at += 4)
    for (let channel = 0; channel < 3; channel++)
      rgba[at + channel] = (rgba[at + channel] as number) + chance.normal(deviation);
}

function tinted(
  [r, g, b]: Point,
  { triangles, tints }: FigureParts,
  triangle: number,
  second: number,
  third: number,
): Point {
  const share = (channel: number): number =>
    (1 - second - third) * (tints[3 * (triangles[3 * triangle] as number) + channel] as number) +
    second * (tints[3 * (triangles[3 * triangle + 1] as number) + channel] as number) +
    third * (tints[3 * (triangles[3 * triangle + 2] as number) + channel] as number);
  return [r * share(0), g * share(1), b * share(2)];
}
