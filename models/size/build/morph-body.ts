import type { ObjMesh } from "../../../content/garments/build/parse-obj.ts";
import type { BodyRecipe } from "./body-morphs.ts";

type Target = readonly (readonly [number, number, number, number])[];

/**
 * Vertices of the base mesh (helpers and joint cubes too) of a body, metres, standing on y = 0 with the origin
 * between the ankles, scaled to its height.
 */
export function morphBody(
  mesh: ObjMesh,
  target: (path: string) => Target,
  { targets, statureMetres }: BodyRecipe,
): Float64Array {
  const positions = Float64Array.from(mesh.positions);
  for (const { path, share } of targets) {
    for (const [vertex, ...offset] of target(path)) {
      for (let axis = 0; axis < 3; axis++) {
        const at = 3 * vertex + axis;
        positions[at] = (positions[at] ?? 0) + share * (offset[axis] ?? 0);
      }
    }
  }
  const skin = mesh.groups.get("body") ?? [];
  let floor = Number.POSITIVE_INFINITY;
  let top = Number.NEGATIVE_INFINITY;
  for (const vertex of skin) {
    floor = Math.min(floor, positions[3 * vertex + 1] ?? 0);
    top = Math.max(top, positions[3 * vertex + 1] ?? 0);
  }
  const ankles = ["joint-l-ankle", "joint-r-ankle"].flatMap((cube) => mesh.groups.get(cube) ?? []);
  const depth = ankles.reduce((sum, vertex) => sum + (positions[3 * vertex + 2] ?? 0), 0) / ankles.length;
  const metresPerUnit = statureMetres / (top - floor);
  return positions.map((value, index) => {
    const from = index % 3 === 1 ? floor : index % 3 === 2 ? depth : 0;
    return (value - from) * metresPerUnit;
  });
}
