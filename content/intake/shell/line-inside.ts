import { normalsOf } from "../../garments/build/mesh.ts";
import { add, scale, vectorAt } from "../../garments/build/vector.ts";
import type { Place } from "./plane.ts";
import { polygonsOf } from "./sewn-polygons.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";

const BEHIND_METRES = 0.004;

/**
 * Gives cloth an inner side of its own, as the photo shows it within a neck or an open front. `place` tells where a
 * vertex of a face lies in the front's flat frame.
 */
export function lineInside(
  sewn: SewnMesh,
  isLined: (face: SewnMesh["faces"][number]) => boolean,
  place: (vertex: number, panel: Panel) => Place,
): SewnMesh {
  const normals = normalsOf(polygonsOf(sewn, new Float64Array(0)));
  const fresh = new Map<number, number>();
  const positions = [...sewn.positions];
  const front = [...sewn.front];
  const back = [...sewn.back];
  const carriers = [...sewn.carriers];
  const lining = (vertex: number, panel: Panel): number => {
    const known = fresh.get(vertex);
    if (known !== undefined) return known;
    const id = positions.length;
    fresh.set(vertex, id);
    positions.push(
      add(sewn.positions[vertex] ?? [0, 0, 0], scale(vectorAt(normals, vertex), -BEHIND_METRES)),
    );
    front.push(place(vertex, panel));
    back.push(sewn.back[vertex] ?? { x: 0, y: 0 });
    carriers.push(sewn.carriers[vertex] ?? { kind: "trunk" });
    return id;
  };
  const lined = sewn.faces.filter(isLined).map(({ corners, panel }) => ({
    corners: corners.map((vertex) => lining(vertex, panel)).reverse(),
    panel: "inner" as const,
  }));
  return { ...sewn, positions, front, back, carriers, faces: [...sewn.faces, ...lined] };
}
