import { shadeBeside } from "./contact-shade.ts";

type Place = readonly [number, number, number];

/** Vertices nearer to an edge of their cloth than this lie on it; as `_shade` tells it, 1 is ten centimetres. */
const ON_EDGE = 0.04;
/** One place of an edge stands for all within this. */
const GRAIN_METRES = 0.02;

/** A garment's cloth as far as shading needs it. */
export interface ShadedCloth {
  readonly vertexCount: number;
  /** Of a vertex: rest metres. */
  readonly place: (vertex: number) => Place;
  /** Of a vertex: 0 at an edge of the cloth, 1 ten centimetres away. */
  readonly fromEdge: (vertex: number) => number;
}

/** Places along hems, cuffs and openings, some two centimetres apart. */
export function edgePlaces(cloth: ShadedCloth): readonly Place[] {
  const places = new Map<string, Place>();
  for (let vertex = 0; vertex < cloth.vertexCount; vertex += 1) {
    if (cloth.fromEdge(vertex) > ON_EDGE) continue;
    const place = cloth.place(vertex);
    const cell = place.map((metres) => Math.round(metres / GRAIN_METRES)).join(" ");
    if (!places.has(cell)) places.set(cell, place);
  }
  return [...places.values()];
}

/** How much the edges of what lies over a garment shade it, 0..1 a vertex. */
export function layerShade(cloth: ShadedCloth, edges: readonly Place[]): Float32Array {
  return Float32Array.from({ length: cloth.vertexCount }, (_, vertex) =>
    edges.length === 0 ? 0 : shadeBeside(cloth.place(vertex), edges),
  );
}
