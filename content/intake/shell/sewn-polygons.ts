import type { Mesh } from "../../garments/build/mesh.ts";
import type { SewnMesh } from "./sheet-mesh.ts";

/** The sewn garment as a mesh of the builder's kind, with the given weights. */
export function polygonsOf(sewn: SewnMesh, weights: Float64Array): Mesh {
  return {
    positions: Float64Array.from(sewn.positions.flat()),
    weights,
    faces: sewn.faces.map(({ corners }) => corners),
  };
}
