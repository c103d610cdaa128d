import { Group, type Object3D, type SkinnedMesh } from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import { clone } from "three/addons/utils/SkeletonUtils.js";
import { createCloth } from "./cloth.dom.ts";
import type { Dressed } from "./shot.ts";

/** Turns of the bones from the rest pose (arms half out, elbows bent) to a garment that hangs; radians, x and z. */
const HANGING: Readonly<Record<string, readonly [x: number, z: number]>> = {
  leftUpperArm: [0.12, -0.42],
  rightUpperArm: [0.12, 0.42],
  leftForearm: [0.5, -0.08],
  rightForearm: [0.5, 0.08],
};

/** A garment as an invisible dummy wears it. Dispose its material when the picture is taken. */
export function hang(asset: GLTF, dressed: Dressed, swayRadians: number | null): Group {
  const scene = clone(asset.scene);
  scene.traverse((node: Object3D) => {
    const turn = HANGING[node.name];
    if (turn !== undefined) node.rotation.set(turn[0], 0, turn[1] * (dressed.armsDown ?? 1));
    if (!isSkinned(node)) return;
    const { material, shadow } = createCloth(dressed, swayRadians);
    node.material = material;
    node.customDepthMaterial = shadow;
    node.castShadow = true;
    node.receiveShadow = true;
    node.frustumCulled = false;
  });
  const dummy = new Group();
  dummy.add(scene);
  dummy.position.set(dressed.xMetres ?? 0, dressed.yMetres ?? 0, dressed.zMetres ?? 0);
  dummy.rotation.y = dressed.turnRadians ?? 0;
  return dummy;
}

function isSkinned(node: Object3D): node is SkinnedMesh {
  return "isSkinnedMesh" in node;
}
