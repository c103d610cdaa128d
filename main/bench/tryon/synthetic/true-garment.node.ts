import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BodyShape } from "../../../../content/garments/build/body-shape.ts";
import { connected } from "../../../../content/garments/build/connected.ts";
import {
  findLandmarks,
  type LandmarkId,
  surfacePlaces,
} from "../../../../content/garments/build/landmarks.ts";
import { keepFaces, type Mesh } from "../../../../content/garments/build/mesh.ts";
import { type ObjMesh, parseObj } from "../../../../content/garments/build/parse-obj.ts";
import {
  type ClothesBinding,
  parseClothesBinding,
  refitClothes,
} from "../../../../content/garments/build/refit-clothes.ts";
import { triangulate } from "../../../../content/garments/build/triangulate.ts";
import type { GarmentCategory } from "../../../../content/garments/schema/garment-asset.ts";
import { atVertex, nearestOn, type SurfacePoint } from "./surface-point.ts";

/** A piece of one of MakeHuman's outfits that the benches dress people in. */
export interface Cut {
  readonly name: string;
  readonly outfit: string;
  /** Connected piece of the outfit, the largest first. */
  readonly piece: number;
  readonly category: GarmentCategory;
}

/** Garments whose places are known. `tee` is none of those that the product's own samples were cut from. */
export const CUTS: readonly Cut[] = [
  { name: "tee", outfit: "male_casualsuit04", piece: 1, category: "top-short" },
  { name: "fitted-tee", outfit: "female_casualsuit01", piece: 0, category: "top-short" },
  { name: "long-sleeve", outfit: "male_casualsuit02", piece: 0, category: "top-long" },
  { name: "trousers", outfit: "male_casualsuit02", piece: 1, category: "trousers" },
  { name: "skirt", outfit: "female_elegantsuit01", piece: 1, category: "skirt" },
];

/** One garment on every body: the same vertices and triangles, refitted. */
export interface TrueGarment {
  readonly cut: Cut;
  readonly triangles: Uint32Array;
  readonly landmarks: readonly { readonly id: LandmarkId; readonly point: SurfacePoint }[];
  /** On the product's rest body, to tell parts by their place. */
  readonly rest: Mesh;
  /** On any body of the base mesh, with its weights. */
  readonly on: (positions: Float64Array) => Mesh;
}

/** Reads a garment; its landmarks are found on the rest body once. Those that no vertex marks lie between vertices. */
export function readTrueGarment(folder: string, cut: Cut, shape: BodyShape): TrueGarment {
  const { obj, binding } = readOutfit(folder, cut.outfit);
  const faces = obj.faces.map((face) => face.vertices);
  const numbers = connected(faces);
  const own = faces.filter((_, face) => numbers[face] === cut.piece);
  const on = (positions: Float64Array): Mesh =>
    keepFaces(refitClothes(obj, binding, { positions, weights: shape.weights }), own);
  const rest = on(shape.positions);
  const triangles = Uint32Array.from(triangulate(rest).flat());
  const between = new Map(surfacePlaces(shape.bones).map(({ id, point }) => [id, point]));
  const isUpper = cut.category !== "trousers" && cut.category !== "skirt";
  return {
    cut,
    triangles,
    landmarks: findLandmarks(rest, cut.category, shape.bones).map(({ id, vertex }) => {
      const place = isUpper ? between.get(id) : undefined;
      return { id, point: place ? nearestOn(rest.positions, triangles, place) : atVertex(vertex) };
    }),
    rest,
    on,
  };
}

function readOutfit(folder: string, outfit: string): { obj: ObjMesh; binding: ClothesBinding } {
  const read = (kind: string): string =>
    gunzipSync(readFileSync(join(folder, outfit, `${outfit}.${kind}.gz`))).toString("utf8");
  return { obj: parseObj(read("obj")), binding: parseClothesBinding(read("mhclo")) };
}
