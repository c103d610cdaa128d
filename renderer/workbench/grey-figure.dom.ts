import {
  DirectionalLight,
  HemisphereLight,
  MeshStandardMaterial,
  OrthographicCamera,
  Scene,
  WebGLRenderer,
} from "three";
import type { BodyState } from "../../models/contract/index.ts";
import type { LoadedBody } from "../mirror/scene/load-asset.dom.ts";
import { createSkeleton } from "../mirror/scene/skeleton.dom.ts";
import { skinnedMesh } from "../mirror/scene/skinned.dom.ts";

/** A picture of the posed body in clay on a neutral wall, in place of a camera frame. The caller closes it. */
export async function greyFigure(
  loaded: LoadedBody,
  body: BodyState,
  picture: { readonly widthPixels: number; readonly heightPixels: number },
): Promise<ImageBitmap> {
  const { widthPixels, heightPixels } = picture;
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  renderer.setSize(widthPixels, heightPixels, false);
  renderer.setClearColor(0xc9c6c1);
  const scene = new Scene();
  const depth = heightPixels * 4;
  const camera = new OrthographicCamera(0, widthPixels, 0, -heightPixels, 0, 2 * depth);
  camera.position.z = depth;
  const { skeleton, apply, dispose } = createSkeleton(loaded.paper.bones);
  apply(body);
  const material = new MeshStandardMaterial({ color: 0xb98d72, roughness: 0.9 });
  const key = new DirectionalLight(0xffffff, 2);
  key.position.set(-0.34, 0.62, 0.71);
  scene.add(
    key,
    new HemisphereLight(0xffffff, 0x888888, 1.4),
    skinnedMesh(loaded.geometry, material, skeleton),
  );
  renderer.render(scene, camera);
  const shown = await createImageBitmap(canvas);
  material.dispose();
  dispose();
  renderer.dispose();
  renderer.forceContextLoss();
  return shown;
}
