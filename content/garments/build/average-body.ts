import type { ObjMesh } from "./parse-obj.ts";

/** Height of the rest body, metres: between the mean heights of women and men in Europe. */
export const REST_HEIGHT_METRES = 1.72;

/** Morph targets of the rest body and their shares: a young adult between female and male, of no one descent. */
export const REST_BODY_TARGETS: readonly { readonly path: string; readonly share: number }[] = [
  "african",
  "asian",
  "caucasian",
].flatMap((descent) => [
  { path: `macrodetails/${descent}-female-young`, share: 0.5 / 3 },
  { path: `macrodetails/${descent}-male-young`, share: 0.5 / 3 },
]);

type Target = readonly (readonly [number, number, number, number])[];

/**
 * Vertices of the base mesh (helpers and joint cubes too) after the morph targets, in metres, standing
 * on y = 0 with the origin between the ankles.
 */
export function averageBody(mesh: ObjMesh, target: (path: string) => Target): Float64Array {
  const positions = Float64Array.from(mesh.positions);
  for (const { path, share } of REST_BODY_TARGETS) {
    for (const [vertex, x, y, z] of target(path)) {
      positions[3 * vertex] = (positions[3 * vertex] ?? 0) + share * x;
      positions[3 * vertex + 1] = (positions[3 * vertex + 1] ?? 0) + share * y;
      positions[3 * vertex + 2] = (positions[3 * vertex + 2] ?? 0) + share * z;
    }
  }
  const skin = mesh.groups.get("body") ?? [];
  const heights = skin.map((vertex) => positions[3 * vertex + 1] ?? 0);
  const floor = Math.min(...heights);
  const metresPerUnit = REST_HEIGHT_METRES / (Math.max(...heights) - floor);
  const ankles = ["joint-l-ankle", "joint-r-ankle"].flatMap((cube) => mesh.groups.get(cube) ?? []);
  const depth = ankles.reduce((sum, vertex) => sum + (positions[3 * vertex + 2] ?? 0), 0) / ankles.length;
  return positions.map((value, index) => {
    if (index % 3 === 1) return (value - floor) * metresPerUnit;
    return (index % 3 === 2 ? value - depth : value) * metresPerUnit;
  });
}
