import {
  type BufferGeometry,
  DetachedBindMode,
  type Material,
  Matrix4,
  type Skeleton,
  SkinnedMesh,
  Sphere,
} from "three";

const IDENTITY = new Matrix4();

/** A mesh whose vertices go from rest metres straight to scene pixels. The scene does not cull or move it. */
export function skinnedMesh(
  geometry: BufferGeometry,
  material: Material | Material[],
  skeleton: Skeleton,
): SkinnedMesh {
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bindMode = DetachedBindMode;
  mesh.bind(skeleton, IDENTITY);
  mesh.frustumCulled = false;
  // Only culling and sorting by depth would need it, and to find it three skins every vertex in the first frame.
  mesh.boundingSphere = new Sphere();
  mesh.matrixAutoUpdate = false;
  mesh.matrixWorldAutoUpdate = false;
  return mesh;
}
