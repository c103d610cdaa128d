import type { Mesh } from "../../../content/garments/build/mesh.ts";
import { keepFaces, normalsOf } from "../../../content/garments/build/mesh.ts";
import { BONES, type BoneName, type RestBone } from "../../contract/index.ts";
import { hung } from "./hung-cloth.ts";
import { between } from "./random.ts";

/** The body that clothes are cut for, every vertex of the base mesh. */
export interface Sewing {
  /** Faces are the skin's. */
  readonly skin: Mesh;
  /** MakeHuman's helper about hips and legs: what skirts are cut from. */
  readonly skirtFaces: Mesh["faces"];
  readonly bones: readonly RestBone[];
}

/** Clothes of a cut of chance. */
export interface SewnClothes {
  readonly name: string;
  readonly meshes: readonly Mesh[];
}

/** How clothes are worn: how far they stand off, metres, and how far cloth that hangs bridges hollows, a share. */
interface Fit {
  readonly name: string;
  /** Of a hundred pieces so many are worn like this. */
  readonly percent: number;
  readonly off: readonly [number, number];
  readonly hangs: readonly [number, number];
}
const LOOSE: Fit = { name: "loose", percent: 10, off: [0.012, 0.03], hangs: [0.4, 1] };
const FITS: readonly Fit[] = [
  { name: "tight", percent: 25, off: [0.001, 0.005], hangs: [0, 0.3] },
  { name: "fitted", percent: 35, off: [0.003, 0.012], hangs: [0, 0.7] },
  { name: "regular", percent: 30, off: [0.006, 0.02], hangs: [0.2, 1] },
  LOOSE,
];

function someFit(random: () => number): Fit {
  let left = 100 * random();
  return FITS.find(({ percent }) => (left -= percent) < 0) ?? LOOSE;
}

/**
 * A top, something for the legs and shoes, cut out of the skin and of the helper for skirts, each as loose as chance
 * has it at every height: an unlimited wardrobe, unlike MakeHuman's dozen.
 */
export function sewnClothes(sewing: Sewing, random: () => number): SewnClothes {
  const places = placesOf(sewing);
  const top = someFit(random);
  const below = someFit(random);
  const isSkirt = random() < 0.25;
  return {
    name: `sewn-${top.name}`,
    meshes: [
      sewTop(sewing, places, top, random),
      isSkirt ? sewSkirt(sewing, places, below, random) : sewTrousers(sewing, places, below, random),
      sewShoes(sewing, places, random),
    ],
  };
}

/** Where each vertex lies on the body. */
interface Places {
  /** 0 off the arms; 0..1 along an upper arm, 1..2 along a forearm, beyond on a hand. */
  readonly alongArm: Float64Array;
  /** 0 off the legs; 0..1 along a thigh, 1..2 along a shin, beyond on a foot. */
  readonly alongLeg: Float64Array;
  readonly isHead: (vertex: number) => boolean;
  heightOf(vertex: number): number;
  headOf(bone: BoneName): number;
}

function placesOf({ skin, bones }: Sewing): Places {
  const count = skin.positions.length / 3;
  const weight = (vertex: number, names: readonly BoneName[]) =>
    names.reduce((sum, name) => sum + (skin.weights[vertex * BONES.length + BONES.indexOf(name)] ?? 0), 0);
  const along = (chain: readonly (readonly BoneName[])[]) =>
    Float64Array.from({ length: count }, (_, vertex) => {
      const whole = chain.flat();
      if (weight(vertex, whole) < 0.5) return 0;
      const shares = chain.map((names) => weight(vertex, names));
      const at = shares.indexOf(Math.max(...shares));
      const bone = bones.find(({ name }) => name === bestOf(chain[at] ?? [], (one) => weight(vertex, [one])));
      return bone === undefined ? 0 : at + Math.max(0.001, Math.min(0.999, shareAlong(bone, skin, vertex)));
    });
  return {
    alongArm: along([
      ["leftUpperArm", "rightUpperArm"],
      ["leftForearm", "rightForearm"],
      ["leftHand", "rightHand"],
    ]),
    alongLeg: along([
      ["leftThigh", "rightThigh"],
      ["leftShin", "rightShin"],
      ["leftFoot", "rightFoot"],
    ]),
    isHead: (vertex) => weight(vertex, ["head", "neck"]) > 0.5,
    heightOf: (vertex) => skin.positions[3 * vertex + 1] ?? 0,
    headOf: (name) => bones.find((bone) => bone.name === name)?.head[1] ?? 0,
  };
}

function bestOf<One>(all: readonly One[], of: (one: One) => number): One | undefined {
  return all.toSorted((a, b) => of(b) - of(a))[0];
}

function shareAlong({ head, tail }: RestBone, { positions }: Mesh, vertex: number): number {
  const way = head.map((value, axis) => (tail[axis] ?? 0) - value);
  const square = way.reduce((sum, value) => sum + value * value, 0);
  return way.reduce(
    (sum, value, axis) => sum + (value * ((positions[3 * vertex + axis] ?? 0) - (head[axis] ?? 0))) / square,
    0,
  );
}

/** Faces all of whose corners are wanted, pushed off the body. */
function cut(
  mesh: Mesh,
  faces: Mesh["faces"],
  wanted: (vertex: number) => boolean,
  offOf: (vertex: number) => number,
): Mesh {
  const normals = normalsOf(mesh);
  const positions = mesh.positions.map((value, at) => value + offOf(Math.floor(at / 3)) * (normals[at] ?? 0));
  return keepFaces(
    { ...mesh, positions },
    faces.filter((face) => face.every(wanted)),
  );
}

/** Distances from the body that change evenly between heights of chance. */
function offByHeight(random: () => number, fit: Fit, from: number, to: number): (height: number) => number {
  const stops = Array.from({ length: 4 }, () => between(random, ...fit.off));
  return (height) => {
    const at = Math.max(0, Math.min(0.999, (height - from) / (to - from))) * (stops.length - 1);
    const whole = Math.floor(at);
    const [low = 0, high = 0] = [stops[whole], stops[whole + 1]];
    return low + (high - low) * (at - whole);
  };
}

/** From a vest to a tunic with sleeves of any length. */
function sewTop({ skin }: Sewing, places: Places, fit: Fit, random: () => number): Mesh {
  const [hips, neck] = [places.headOf("hips"), places.headOf("neck")];
  const hem = hips + between(random, -0.22, 0.1);
  const collar = neck + between(random, -0.06, 0.04);
  const sleeve = random() < 0.15 ? 0 : random() < 0.5 ? between(random, 0.3, 1) : between(random, 1, 2);
  const off = offByHeight(random, fit, hem, neck);
  const wide = between(random, 0.5, 1.6);
  const cloth = cut(
    skin,
    skin.faces,
    (vertex) =>
      places.heightOf(vertex) > hem &&
      places.heightOf(vertex) < collar &&
      !places.isHead(vertex) &&
      (places.alongArm[vertex] ?? 0) <= sleeve,
    (vertex) => off(places.heightOf(vertex)) * ((places.alongArm[vertex] ?? 0) > 0 ? wide : 1),
  );
  return hung(cloth, { fromMetres: places.headOf("chest"), share: between(random, ...fit.hangs) });
}

/** From shorts to wide trousers. */
function sewTrousers({ skin }: Sewing, places: Places, fit: Fit, random: () => number): Mesh {
  const rise = places.headOf("hips") + between(random, 0, 0.14);
  const length = random() < 0.2 ? between(random, 0.3, 1) : between(random, 1.5, 1.97);
  const off = offByHeight(random, fit, 0, rise);
  const flare = between(random, 0, 0.025);
  return cut(
    skin,
    skin.faces,
    (vertex) =>
      places.heightOf(vertex) < rise &&
      (places.alongArm[vertex] ?? 0) === 0 &&
      (places.alongLeg[vertex] ?? 0) <= length,
    (vertex) =>
      off(places.heightOf(vertex)) + flare * Math.max(0, ((places.alongLeg[vertex] ?? 0) - 0.3) / 1.7),
  );
}

/** From a mini to an ankle-length one, straight or flared. */
function sewSkirt({ skin, skirtFaces }: Sewing, places: Places, fit: Fit, random: () => number): Mesh {
  const hips = places.headOf("hips");
  const rise = hips + between(random, 0, 0.14);
  const hem = hips * between(random, 0.15, 0.7);
  const off = offByHeight(random, fit, hem, rise);
  const flare = random() < 0.5 ? 0 : between(random, 0, 0.12);
  return cut(
    { ...skin, faces: skirtFaces },
    skirtFaces,
    (vertex) => places.heightOf(vertex) < rise && places.heightOf(vertex) > hem,
    (vertex) =>
      off(places.heightOf(vertex)) + flare * Math.max(0, (hips - 0.1 - places.heightOf(vertex)) / hips),
  );
}

/** Soles of up to four centimetres. */
function sewShoes({ skin }: Sewing, places: Places, random: () => number): Mesh {
  const sole = random() < 0.25 ? 0 : between(random, 0.008, 0.04);
  const off = between(random, 0.002, 0.01);
  const shoes = cut(
    skin,
    skin.faces,
    (vertex) => (places.alongLeg[vertex] ?? 0) >= 2,
    () => off,
  );
  return {
    ...shoes,
    positions: shoes.positions.map((value, at) => (at % 3 === 1 && value < 0.05 ? value - sole : value)),
  };
}
