import { normalsOf } from "../../garments/build/mesh.ts";
import { add, scale, vectorAt } from "../../garments/build/vector.ts";
import { polygonsOf } from "./sewn-polygons.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";

const BEHIND_METRES = 0.004;

/** Lays the photographed inside of the neck's back onto the inner side of the back, seen from the front through the neck. */
export function lineNeck(sewn: SewnMesh, showsInner: (backVertex: number) => boolean): SewnMesh {
  const normals = normalsOf(polygonsOf(sewn, new Float64Array(0)));
  const fresh = new Map<number, number>();
  const positions = [...sewn.positions];
  const front = [...sewn.front];
  const back = [...sewn.back];
  const carriers = [...sewn.carriers];
  const lining = (vertex: number): number => {
    const known = fresh.get(vertex);
    if (known !== undefined) return known;
    const id = positions.length;
    fresh.set(vertex, id);
    positions.push(
      add(sewn.positions[vertex] ?? [0, 0, 0], scale(vectorAt(normals, vertex), -BEHIND_METRES)),
    );
    front.push(sewn.front[vertex] ?? { x: 0, y: 0 });
    back.push(sewn.back[vertex] ?? { x: 0, y: 0 });
    carriers.push(sewn.carriers[vertex] ?? { kind: "trunk" });
    return id;
  };
  const lined = sewn.faces
    .filter(({ corners, panel }) => panel === "back" && corners.some(showsInner))
    .map(({ corners }) => ({ corners: corners.map(lining).reverse(), panel: "inner" as Panel }));
  return { ...sewn, positions, front, back, carriers, faces: [...sewn.faces, ...lined] };
}
