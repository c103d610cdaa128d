import type { Vector } from "../../garments/build/vector.ts";
import type { Place } from "./plane.ts";

/** Which picture of the atlas shows a face. */
export type Panel = "front" | "back" | "inner";

/** What carries a vertex: the trunk follows the skin beside it, the rest an axis of bones. */
export type Carrier =
  | { readonly kind: "trunk" }
  | { readonly kind: "sleeve"; readonly side: 1 | -1; readonly alongMetres: number }
  | { readonly kind: "leg"; readonly side: 1 | -1; readonly alongMetres: number };

/** A garment as it is sewn: vertices with their places in both flat pictures, faces with the picture that shows them. */
export interface SewnMesh {
  readonly positions: readonly Vector[];
  /** Of a vertex: where it lies in the flat front and in the flat back, pixels of their frames. */
  readonly front: readonly Place[];
  readonly back: readonly Place[];
  readonly carriers: readonly Carrier[];
  readonly faces: readonly { readonly corners: readonly number[]; readonly panel: Panel }[];
}

/** Collects vertices and faces. */
export function createSewing() {
  const positions: Vector[] = [];
  const front: Place[] = [];
  const back: Place[] = [];
  const carriers: Carrier[] = [];
  const faces: { corners: readonly number[]; panel: Panel }[] = [];
  return {
    vertex(
      position: Vector,
      places: { readonly front: Place; readonly back: Place },
      carrier: Carrier,
    ): number {
      positions.push(position);
      front.push(places.front);
      back.push(places.back);
      carriers.push(carrier);
      return positions.length - 1;
    },
    /** Corners counter-clockwise as seen from outside. Corners that fall together are left out. */
    face(corners: readonly number[], panel: Panel): void {
      const own = corners.filter((corner, at) => corner !== corners[(at + 1) % corners.length]);
      if (own.length >= 3) faces.push({ corners: own, panel });
    },
    at: (vertex: number): Vector => positions[vertex] ?? [0, 0, 0],
    mesh: (): SewnMesh => ({ positions, front, back, carriers, faces }),
  };
}
export type Sewing = ReturnType<typeof createSewing>;
