import type { Material } from "@gltf-transform/core";
import type { BoneName } from "../../../models/contract/index.ts";
import type { Vector } from "../../garments/build/vector.ts";

/** A corner of a face: its place, and its place in its material's picture. */
export interface Corner {
  /** Vertex of `Cloth.positions`. */
  readonly vertex: number;
  /** From the picture's left and top edge, 1 a picture; it may repeat. Null where the file has none. */
  readonly uv: readonly [number, number] | null;
}

export interface Face {
  readonly corners: readonly [Corner, Corner, Corner];
  /** Index into `Cloth.materials`. */
  readonly material: number;
}

/** All cloth of a file as one mesh: vertices at one place are one vertex, whatever their picture. */
export interface Cloth {
  readonly positions: readonly Vector[];
  readonly faces: readonly Face[];
  /** Null: the glTF's default, plain white. */
  readonly materials: readonly (Material | null)[];
  /** Of a vertex: how much its recognised bones carry; null in a file without a skin that is understood. */
  readonly carried: readonly ReadonlyMap<BoneName, number>[] | null;
  /** Where recognised joints lie, in the space of `positions`. */
  readonly joints: ReadonlyMap<BoneName, Vector>;
  /** Name of the node with most triangles. */
  readonly name: string;
}

/** Vertex ids of the faces. */
export const trianglesOfCloth = (cloth: Cloth): readonly (readonly [number, number, number])[] =>
  cloth.faces.map(({ corners: [a, b, c] }) => [a.vertex, b.vertex, c.vertex]);
