import {
  BufferAttribute,
  DirectionalLight,
  HemisphereLight,
  MeshStandardMaterial,
  OrthographicCamera,
  Scene,
  WebGLRenderer,
} from "three";
import type { BodyState, Pose } from "../../models/contract/index.ts";
import type { LoadedBody } from "../mirror/scene/load-asset.dom.ts";
import { createSkeleton } from "../mirror/scene/skeleton.dom.ts";
import { skinnedMesh } from "../mirror/scene/skinned.dom.ts";
import { faceLandmarks, longHair, suitColours } from "./long-hair.dom.ts";

/**
 * A picture of the posed body in clay on a neutral wall, in place of a camera frame; with `hair` in a blue suit, with
 * hair over its shoulders, and with the mask that a network would find. The caller closes the frame.
 */
export async function greyFigure(
  loaded: LoadedBody,
  body: BodyState,
  picture: { readonly widthPixels: number; readonly heightPixels: number },
  hair = false,
): Promise<{ readonly frame: ImageBitmap; readonly pose: Pose | null }> {
  const { widthPixels, heightPixels } = picture;
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
  renderer.setSize(widthPixels, heightPixels, false);
  renderer.setClearColor(0xc9c6c1);
  const scene = new Scene();
  const depth = heightPixels * 4;
  const camera = new OrthographicCamera(0, widthPixels, 0, -heightPixels, 0, 2 * depth);
  camera.position.z = depth;
  const { skeleton, apply, dispose } = createSkeleton(loaded.paper.bones);
  apply(body);
  const material = new MeshStandardMaterial({
    color: hair ? 0xffffff : 0xb98d72,
    roughness: 0.9,
    vertexColors: hair,
  });
  const geometry = hair ? loaded.geometry.clone() : loaded.geometry;
  if (hair) geometry.setAttribute("color", new BufferAttribute(suitColours(loaded), 3));
  const locks = hair ? longHair(loaded, body) : null;
  if (locks !== null) scene.add(locks.group);
  const key = new DirectionalLight(0xffffff, 2);
  key.position.set(-0.34, 0.62, 0.71);
  scene.add(key, new HemisphereLight(0xffffff, 0x888888, 1.4), skinnedMesh(geometry, material, skeleton));
  renderer.render(scene, camera);
  const frame = await createImageBitmap(canvas);
  let pose: Pose | null = null;
  if (locks !== null) {
    renderer.setClearColor(0, 0);
    renderer.render(scene, camera);
    const mask = { widthPixels, heightPixels, alpha: alphaOf(canvas) };
    const landmarks = faceLandmarks(loaded, body, picture);
    pose = { landmarks, worldLandmarks: new Float32Array(landmarks.length), mask };
    locks.dispose();
    geometry.dispose();
  }
  material.dispose();
  dispose();
  renderer.dispose();
  renderer.forceContextLoss();
  return { frame, pose };
}

function alphaOf(canvas: OffscreenCanvas): Uint8Array {
  const { width, height } = canvas;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("This browser has no 2D canvas.");
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 3] ?? 0);
}
