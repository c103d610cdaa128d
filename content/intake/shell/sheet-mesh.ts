import type { Vector } from "../../garments/build/vector.ts";
import type { Place } from "./plane.ts";

/** Which picture of the atlas shows a face. */
export type Panel = "front" | "back" | "inner";

/** What carries a vertex: the trunk follows the skin beside it, the rest an axis of bones. */
export type Carrier =
  | { readonly kind: "trunk" }
  | { readonly kind: "sleeve"; readonly side: 1 | -1; readonly alongMetres: number }
  | { readonly kind: "leg"; readonly side: 1 | -1; readonly alongMetres: number };

/** One part as it was cut: a grid of vertices of the mesh, rows of equal length. */
export interface PartSheet {
  readonly panel: "front" | "back";
  readonly rows: readonly (readonly number[])[];
  /** Of a row: the direction from which its photo was taken, unit. */
  readonly views: readonly Vector[];
  /** Vertices at edges and borders that the photo shows: they stay where they lie in it. */
  readonly firm: ReadonlySet<number>;
}

/** A garment as it is sewn: vertices with their places in both flat pictures, faces with the picture that shows them. */
export interface SewnMesh {
  readonly positions: readonly Vector[];
  /** Of a vertex: where it lies in the flat front and in the flat back, pixels of their frames. */
  readonly front: readonly Place[];
  readonly back: readonly Place[];
  readonly carriers: readonly Carrier[];
  readonly faces: readonly { readonly corners: readonly number[]; readonly panel: Panel }[];
  readonly parts: readonly PartSheet[];
}

/** Collects vertices and faces. */
export function createSewing() {
  const positions: Vector[] = [];
  const front: Place[] = [];
  const back: Place[] = [];
  const carriers: Carrier[] = [];
  const faces: { corners: readonly number[]; panel: Panel }[] = [];
  const parts: PartSheet[] = [];
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
    /** Faces between the rows of a grid, from the wearer's right to the left as the front shows them. */
    grid(rows: readonly (readonly number[])[], panel: "front" | "back"): void {
      for (let row = 0; row + 1 < rows.length; row += 1) {
        for (let at = 0; at + 1 < (rows[row]?.length ?? 0); at += 1) {
          const corner = (r: number, c: number): number => rows[r]?.[c] ?? 0;
          const quad = [corner(row, at), corner(row + 1, at), corner(row + 1, at + 1), corner(row, at + 1)];
          this.face(panel === "front" ? quad : quad.reverse(), panel);
        }
      }
    },
    part(sheet: PartSheet): void {
      parts.push(sheet);
    },
    at: (vertex: number): Vector => positions[vertex] ?? [0, 0, 0],
    mesh: (): SewnMesh => ({ positions, front, back, carriers, faces, parts }),
  };
}
export type Sewing = ReturnType<typeof createSewing>;
