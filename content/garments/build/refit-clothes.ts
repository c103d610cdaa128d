import { BONES } from "../../../models/contract/index.ts";
import type { Mesh } from "./mesh.ts";
import type { ObjMesh } from "./parse-obj.ts";

/** How MakeHuman's MHCLO binds a garment to the base mesh. */
export interface ClothesBinding {
  /** Per axis x, y, z: two body vertices and their distance (decimetres) on the body it was made for. */
  readonly references: readonly (readonly [number, number, number])[];
  /** Per garment vertex: three body vertices, their shares, an offset. */
  readonly rows: readonly (readonly number[])[];
}

/** Reads the text of an MHCLO file. */
export function parseClothesBinding(text: string): ClothesBinding {
  const lines = text.split("\n").map((line) => line.trim());
  const references = ["x_scale", "y_scale", "z_scale"].map((key): [number, number, number] => {
    const words = lines
      .find((line) => line.startsWith(key))
      ?.split(/\s+/)
      .slice(1)
      .map(Number);
    if (words === undefined) throw new Error(`The clothes file has no line ${key}.`);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 1];
  });
  const rows: number[][] = [];
  for (const line of lines.slice(lines.findIndex((line) => line.startsWith("verts")) + 1)) {
    if (line === "") continue;
    const words = line.split(/\s+/).map(Number);
    if (words.some(Number.isNaN)) break;
    const vertex = words[0] ?? 0;
    rows.push(words.length === 1 ? [vertex, vertex, vertex, 1, 0, 0, 0, 0, 0] : words);
  }
  return { references, rows };
}

/** The garment on another body of the same base mesh; it takes its weights from the body vertices that carry it. */
export function refitClothes(
  clothes: ObjMesh,
  binding: ClothesBinding,
  body: { readonly positions: Float64Array; readonly weights: Float64Array },
): Mesh {
  const count = binding.rows.length;
  const scales = binding.references.map(([a, b, distance], axis) => {
    return Math.abs((body.positions[3 * a + axis] ?? 0) - (body.positions[3 * b + axis] ?? 0)) / distance;
  });
  const positions = new Float64Array(3 * count);
  const weights = new Float64Array(BONES.length * count);
  binding.rows.forEach((row, vertex) => {
    for (let corner = 0; corner < 3; corner += 1) {
      const carrier = row[corner] ?? 0;
      const share = row[3 + corner] ?? 0;
      for (let axis = 0; axis < 3; axis += 1) {
        const at = 3 * vertex + axis;
        positions[at] = (positions[at] ?? 0) + share * (body.positions[3 * carrier + axis] ?? 0);
      }
      for (let bone = 0; bone < BONES.length; bone += 1) {
        const at = vertex * BONES.length + bone;
        const carried = body.weights[carrier * BONES.length + bone] ?? 0;
        weights[at] = (weights[at] ?? 0) + Math.max(0, share) * carried;
      }
    }
    for (let axis = 0; axis < 3; axis += 1) {
      const at = 3 * vertex + axis;
      positions[at] = (positions[at] ?? 0) + (row[6 + axis] ?? 0) * (scales[axis] ?? 1);
    }
  });
  normalizeWeights(weights);
  return { positions, weights, faces: clothes.faces.map((face) => [...face.vertices]) };
}

/** Makes each row's sum 1 in place; a row without any weight goes to the hips. */
export function normalizeWeights(weights: Float64Array): void {
  for (let start = 0; start < weights.length; start += BONES.length) {
    const row = weights.subarray(start, start + BONES.length);
    const sum = row.reduce((total, weight) => total + weight, 0);
    if (sum <= 0) row[0] = 1;
    else for (let bone = 0; bone < row.length; bone += 1) row[bone] = (row[bone] ?? 0) / sum;
  }
}
