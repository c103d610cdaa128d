import type { Material, Mesh, Object3D, SkinnedMesh } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import type { Figure } from "./figure.ts";
import { type FigureMaterials, figureMaterials } from "./figure-materials.dom.ts";
import { createRig } from "./rig.ts";
import { sculptSmile, sculptWaist } from "./sculpt.ts";

/** Loads the figure and dresses it in our materials. Throws when the file is no figure that we know. */
export async function loadFigure(url: string): Promise<Figure> {
  const { scene } = await new GLTFLoader().loadAsync(url);
  const skins: SkinnedMesh[] = [];
  scene.traverse((node) => {
    if (isSkin(node)) skins.push(node);
  });
  const materials = figureMaterials(skins);
  for (const skin of skins) {
    skin.material = materialFor(skin, materials);
    if (skin.name === "body") sculptSmile(skin.geometry);
    if (skin.name.startsWith("female_casualsuit01_2")) sculptWaist(skin.geometry);
    skin.castShadow = true;
    skin.receiveShadow = true;
    skin.frustumCulled = false;
  }
  if (skins.length === 0) throw new Error(`${url} holds no skinned figure.`);
  return { scene, rig: createRig(scene), skins };
}

function materialFor(skin: Mesh, materials: FigureMaterials): Material {
  const name = (skin.material as Material).name;
  const found = materials[name];
  if (found === undefined) throw new Error(`The figure's material "${name}" is not known.`);
  return found;
}

function isSkin(node: Object3D): node is SkinnedMesh {
  return "isSkinnedMesh" in node;
}
