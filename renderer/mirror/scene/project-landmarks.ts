import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";
import { BONE_COUNT, type BodyState, type RestBone } from "../../../models/contract/index.ts";
import { boneMatrices } from "./bone-matrices.ts";

/** A garment's mesh as far as places need it. */
export interface SkinnedVertices {
  /** 3 a vertex, rest metres. */
  readonly positions: ArrayLike<number>;
  /** 4 a vertex, indices into BONES. */
  readonly joints: ArrayLike<number>;
  /** 4 a vertex, sum 1. */
  readonly weights: ArrayLike<number>;
}
export interface ProjectedLandmark {
  readonly id: GarmentAsset["landmarks"][number]["id"];
  readonly df2: number | null;
  /** In the camera frame, from its left and top edge. */
  readonly xPixels: number;
  readonly yPixels: number;
  /** Towards the viewer, in the same pixels. */
  readonly depthPixels: number;
}

/** Where a garment's named places lie in the picture, by the very formula that draws it. */
export function projectLandmarks(
  paper: GarmentAsset,
  mesh: SkinnedVertices,
  rest: readonly RestBone[],
  body: BodyState,
): ProjectedLandmark[] {
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(rest, body, matrices);
  return paper.landmarks.map(({ id, df2, vertex }) => {
    const [x, y, z] = skinVertex(mesh, matrices, vertex);
    return { id, df2, xPixels: x, yPixels: -y, depthPixels: z };
  });
}

/** One vertex in scene space. */
export function skinVertex(
  mesh: SkinnedVertices,
  matrices: Float32Array,
  vertex: number,
): [number, number, number] {
  const point = [0, 1, 2].map((axis) => mesh.positions[3 * vertex + axis] ?? 0);
  const place: [number, number, number] = [0, 0, 0];
  for (let influence = 0; influence < 4; influence += 1) {
    const weight = mesh.weights[4 * vertex + influence] ?? 0;
    if (weight === 0) continue;
    const start = 16 * (mesh.joints[4 * vertex + influence] ?? 0);
    for (let row = 0; row < 3; row += 1) {
      const moved =
        (matrices[start + row] ?? 0) * (point[0] ?? 0) +
        (matrices[start + 4 + row] ?? 0) * (point[1] ?? 0) +
        (matrices[start + 8 + row] ?? 0) * (point[2] ?? 0) +
        (matrices[start + 12 + row] ?? 0);
      place[row] = (place[row] ?? 0) + weight * moved;
    }
  }
  return place;
}
